-- Units that speak in the documents but did not exist in the chosen division: what the pictures leave out.
SELECT o.organisation_id, o.name, count(*) AS statements
FROM statements s
JOIN documents d ON d.document_id = s.document_id AND d.superseded_by IS NULL
JOIN organisations o ON o.organisation_id = s.organisation_id
WHERE o.organisation_id NOT IN (SELECT organisation_id FROM units)
GROUP BY ALL
ORDER BY ALL
