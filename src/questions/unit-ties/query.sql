-- Which unit names which as collaborator, in how many statements, and whether the named one names it back.
SELECT
  t.unit_id,
  t.organisation_id,
  t.named_unit_id,
  count(DISTINCT t.statement_id) AS statements,
  (EXISTS (SELECT 1 FROM ties b WHERE b.unit_id = t.named_unit_id AND b.named_unit_id = t.unit_id))::INTEGER AS returned
FROM ties t
GROUP BY t.unit_id, t.organisation_id, t.named_unit_id
ORDER BY ALL
