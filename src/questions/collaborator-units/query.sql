-- Each collaborator with each unit that is credited with it, as the unit was named then; one row for each layer. As many units as a table can show.
WITH credited AS (SELECT DISTINCT unit_id FROM collaborator_credits),
shown AS (
  SELECT unit_id, count(*) OVER () AS of_units FROM credited JOIN organisations o ON o.organisation_id = unit_id
  ORDER BY o.kind DESC, o.name
  LIMIT 24
)
SELECT
  c.collaborator_id AS id,
  c.organisation_id,
  c.unit_id,
  c.layer,
  sum(c.statements) AS statements,
  s.of_units
FROM collaborator_credits c
JOIN shown s ON s.unit_id = c.unit_id
GROUP BY ALL
