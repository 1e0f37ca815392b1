-- Each method with each unit that is credited with it, as the unit was named then; one row for each layer.
SELECT
  t.method_id AS id,
  s.organisation_id,
  s.unit_id,
  s.layer,
  count(DISTINCT s.statement_id) AS statements
FROM selected_methods t
JOIN selected s USING (statement_id)
GROUP BY ALL
ORDER BY ALL
