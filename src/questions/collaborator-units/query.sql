-- Each collaborator with each unit that is credited with it, as the unit was named then; one row for each layer.
SELECT
  t.collaborator_id AS id,
  s.organisation_id,
  s.unit_id,
  s.layer,
  count(DISTINCT s.statement_id) AS statements
FROM selected_collaborators t
JOIN selected s USING (statement_id)
GROUP BY ALL
ORDER BY ALL
