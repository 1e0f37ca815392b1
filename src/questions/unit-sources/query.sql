-- Every organisation of the division under its unit, with each document that it speaks in; one row without a document where it speaks in none.
SELECT
  u.unit_id,
  u.organisation_id,
  u.generation,
  o.name,
  o.kind,
  o.valid_to,
  (
    SELECT max_by(v.division_id, v.on_date) FROM divisions v
    WHERE coalesce(o.valid_from, '') <= v.on_date AND coalesce(o.valid_to, '9999') >= v.on_date
  ) AS own_division,
  (e.organisation_id IS NOT NULL)::INTEGER AS asked,
  e.document_id AS plan_id,
  d.document_id,
  d.kind AS document_kind,
  d.title,
  d.period_start,
  d.period_end,
  coalesce(s.statements, 0) AS statements,
  coalesce(s.activities, 0) AS activities
FROM units u
JOIN organisations o ON o.organisation_id = u.organisation_id
LEFT JOIN expected_plans e ON e.organisation_id = u.organisation_id
LEFT JOIN (
  SELECT organisation_id, document_id, sum(statements) AS statements, sum(statements) FILTER (WHERE kind = 'activity') AS activities
  FROM document_credits GROUP BY ALL
) s ON s.organisation_id = u.organisation_id
LEFT JOIN documents d ON d.document_id = s.document_id
ORDER BY u.unit_id, u.generation, u.organisation_id, d.published DESC, d.document_id
