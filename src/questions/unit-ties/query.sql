-- Whom the unit names as collaborator and who names it, in how many statements of each year.
SELECT
  t.unit_id,
  t.organisation_id,
  t.named_unit_id,
  left(t.period_end::VARCHAR, 4) AS year,
  count(DISTINCT t.place) AS statements
FROM ties t
WHERE t.unit_id IN (SELECT unit_id FROM asked_unit) OR t.named_unit_id IN (SELECT unit_id FROM asked_unit)
GROUP BY ALL
