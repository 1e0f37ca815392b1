-- The collaborators that each unit is credited with, as the unit was named then; one row for each layer.
SELECT collaborator_id AS id, organisation_id, unit_id, layer, sum(statements) AS statements
FROM collaborator_credits
GROUP BY ALL
