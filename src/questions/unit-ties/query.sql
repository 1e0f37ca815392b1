-- Which unit names which as collaborator, in how many statements, and whether the named one names it back.
SELECT
  t.unit_id,
  t.organisation_id,
  t.named_unit_id,
  count(DISTINCT t.statement_id) AS statements,
  string_agg(DISTINCT left(d.period_end, 4), ', ' ORDER BY left(d.period_end, 4)) AS years,
  (EXISTS (SELECT 1 FROM ties b WHERE b.unit_id = t.named_unit_id AND b.named_unit_id = t.unit_id))::INTEGER AS returned
FROM ties t
JOIN statements s USING (statement_id)
JOIN documents d ON d.document_id = s.document_id
GROUP BY t.unit_id, t.organisation_id, t.named_unit_id
ORDER BY ALL
