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
  t.sub_area_id
FROM documents d
JOIN asked_unit u ON u.organisation_id = d.organisation_id
JOIN statements s ON s.document_id = d.document_id AND s.kind = 'activity'
LEFT JOIN statement_sub_areas t ON t.statement_id = s.statement_id AND t.basis = 'stated'
WHERE d.kind = 'action-plan'
ORDER BY d.organisation_id, d.period_end DESC, d.published DESC, s.ord, t.sub_area_id
