-- What the reports say of each organisation of the unit: their examples of it, and the statements of others that a claim of the city finds it named in.
SELECT s.unit_id, s.organisation_id, s.statement_id, s.document_id, s.document_kind, NULL AS speaker, s.text AS words, s.ord
FROM selected s
WHERE s.kind = 'example'
UNION ALL
SELECT DISTINCT u.unit_id, u.organisation_id, s.statement_id, s.document_id, d.kind, coalesce(o.name, d.title), s.text, s.ord
FROM city_claims c
JOIN city_claim_terms t ON t.claim_id = c.claim_id AND t.role = 'unit'
JOIN chosen_units u ON u.organisation_id = t.term
JOIN statements s ON s.statement_id = c.statement_id
JOIN documents d ON d.document_id = s.document_id
LEFT JOIN organisations o ON o.organisation_id = s.organisation_id
WHERE s.organisation_id IS DISTINCT FROM u.organisation_id AND s.kind IN ('example', 'claim')
ORDER BY organisation_id, speaker NULLS FIRST, document_id DESC, ord
