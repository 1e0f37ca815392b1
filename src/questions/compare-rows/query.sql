-- The unit's statements in their own words, each under its sub-areas, or under none, layer by layer.
WITH under AS (
  SELECT statement_id, sub_area_id, max(basis) AS basis FROM selected_sub_areas GROUP BY ALL
)
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
  s.unit_id,
  s.organisation_id,
  s.layer,
  s.kind,
  t.sub_area_id,
  t.basis
FROM selected s
JOIN documents d USING (document_id)
LEFT JOIN under t USING (statement_id)
WHERE s.kind <> 'collaboration' OR t.sub_area_id IS NOT NULL
ORDER BY s.unit_id, s.generation, d.published DESC, s.document_id, s.ord, t.sub_area_id
