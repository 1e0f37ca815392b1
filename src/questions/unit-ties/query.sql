-- Whom the unit names as collaborator and who names it, in how many statements, and whether the named one names it back.
WITH own AS (
  SELECT t.*
  FROM ties t
  WHERE t.unit_id IN (SELECT unit_id FROM asked_unit) OR t.named_unit_id IN (SELECT unit_id FROM asked_unit)
)
SELECT
  t.unit_id,
  t.organisation_id,
  t.named_unit_id,
  count(DISTINCT t.place) AS statements,
  string_agg(DISTINCT left(t.period_end::VARCHAR, 4), ', ' ORDER BY left(t.period_end::VARCHAR, 4)) AS years,
  (EXISTS (SELECT 1 FROM own b WHERE b.unit_id = t.named_unit_id AND b.named_unit_id = t.unit_id))::INTEGER AS returned
FROM own t
GROUP BY t.unit_id, t.organisation_id, t.named_unit_id
ORDER BY t.unit_id, t.organisation_id, t.named_unit_id
