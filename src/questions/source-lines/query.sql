-- The untouched source behind the opened statements of a restored document, line by line.
SELECT t.statement_id, d.document_id, t.line, t.source_text
FROM source_lines t
JOIN opened USING (statement_id)
JOIN statements d USING (statement_id)
WHERE t.field <> 'title'
GROUP BY ALL
ORDER BY ALL
