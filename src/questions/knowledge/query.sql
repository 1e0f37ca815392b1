-- Every unit that was asked for a plan, and the plan where it is loaded.
SELECT e.organisation_id, o.name, o.kind, e.document_id, d.title, d.published
FROM expected_plans e
JOIN organisations o USING (organisation_id)
LEFT JOIN documents d ON d.document_id = e.document_id
