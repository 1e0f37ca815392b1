-- The rows of every loaded plan of the unit in their own words, superseded ones too, each under the sub-areas where the plan puts it.
-- Newest plan first.
SELECT
  s.statement_id,
  s.document_id,
  d.kind AS document_kind,
  d.period_end,
  s.title,
  s.goal,
  s.text,
  s.responsible,
  s.timeline,
  s.follow_up,
  d.organisation_id,
  d.superseded_by,
  d.title AS document,
  d.published,
  d.period_start,
  t.sub_area_id::VARCHAR AS sub_area_id
FROM asked_unit u
JOIN statement_texts s ON s.organisation_id = u.organisation_id AND s.layer = 'plan' AND s.kind = 'activity'
JOIN documents d ON d.document_id = s.document_id
LEFT JOIN coding_sub_areas t ON t.coding = s.coding AND t.stated
ORDER BY d.organisation_id, d.period_end DESC, d.published DESC, s.ord, t.sub_area_id
