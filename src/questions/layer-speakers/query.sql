-- In which layers the documents speak of a unit at all, whatever is filtered: where they never do, nothing can be missing.
SELECT
  u.unit_id,
  CASE d.kind WHEN 'action-plan' THEN 'plan' WHEN 'development-programme' THEN 'programme' ELSE 'report' END AS layer,
  count(*) AS statements
FROM units u
JOIN statements s ON s.organisation_id = u.organisation_id
JOIN documents d ON d.document_id = s.document_id AND d.superseded_by IS NULL
GROUP BY ALL
ORDER BY ALL
