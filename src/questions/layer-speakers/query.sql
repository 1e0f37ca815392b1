-- In which layers the documents speak of a unit at all, whatever is filtered: where they never do, nothing can be missing.
SELECT u.unit_id, t.layer::VARCHAR AS layer, sum(t.statements) AS statements
FROM units u
JOIN statement_totals t ON t.organisation_id = u.organisation_id
GROUP BY ALL
ORDER BY ALL
