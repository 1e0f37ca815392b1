-- Every unit that was asked for a plan, the plan where it is loaded, and how many earlier ones of the unit are.
SELECT
  e.organisation_id,
  o.name,
  o.kind,
  e.document_id,
  d.title,
  d.published,
  (SELECT count(*) FROM documents p WHERE p.organisation_id = e.organisation_id AND p.superseded_by IS NOT NULL) AS earlier_plans
FROM expected_plans e
JOIN organisations o USING (organisation_id)
LEFT JOIN documents d ON d.document_id = e.document_id
