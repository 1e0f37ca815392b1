-- Units that speak in the documents but did not exist in the chosen division: what the pictures leave out.
SELECT o.organisation_id, o.name, sum(t.statements) AS statements
FROM statement_totals t
JOIN organisations o ON o.organisation_id = t.organisation_id
WHERE t.organisation_id NOT IN (SELECT organisation_id FROM units)
GROUP BY ALL
ORDER BY ALL
