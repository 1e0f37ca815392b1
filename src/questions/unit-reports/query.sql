-- What the reports say of each organisation of the unit: their examples of it, and the statements of others that a claim of the city finds it named in.
SELECT s.unit_id, s.organisation_id, s.statement_id, s.document_id, s.document_kind, NULL AS speaker, s.text AS words, s.ord
FROM selected s
WHERE s.kind = 'example'
UNION ALL
SELECT u.unit_id, u.organisation_id, s.statement_id, s.document_id, s.document_kind, o.speaker, s.text, s.ord
FROM told_of o
JOIN chosen_units u ON u.organisation_id = o.organisation_id
JOIN statement_texts s ON s.rowid = o.place
