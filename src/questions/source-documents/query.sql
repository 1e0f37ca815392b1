-- Every loaded document: what it is, whose, and how much of it has been made into statements.
SELECT d.document_id, d.title, d.kind, o.name AS organisation, d.published, count(s.statement_id) AS statements
FROM documents d
JOIN organisations o ON o.organisation_id = d.organisation_id
LEFT JOIN statements s ON s.document_id = d.document_id
GROUP BY ALL
ORDER BY d.document_id
