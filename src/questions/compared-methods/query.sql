-- The methods that each unit is credited with, as the unit was named then; one row for each layer.
SELECT method_id AS id, organisation_id, unit_id, layer, sum(statements) AS statements
FROM method_credits
GROUP BY ALL
