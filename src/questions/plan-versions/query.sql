-- The rows of every loaded plan, superseded ones too, each under the sub-areas where the plan puts it. Newest plan of a unit first.
SELECT
  d.organisation_id,
  d.document_id,
  d.superseded_by,
  d.title AS document,
  d.published,
  d.period_start,
  d.period_end,
  s.statement_id,
  t.sub_area_id
FROM documents d
JOIN statements s ON s.document_id = d.document_id AND s.kind = 'activity'
LEFT JOIN statement_sub_areas t ON t.statement_id = s.statement_id AND t.basis = 'stated'
WHERE d.kind = 'action-plan'
ORDER BY d.organisation_id, d.period_end DESC, d.published DESC, s.ord, t.sub_area_id
