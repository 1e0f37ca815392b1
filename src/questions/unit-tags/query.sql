-- The methods that each organisation has and the collaborators that it names, with the number of its statements.
SELECT
  s.unit_id,
  s.organisation_id,
  'method' AS entity,
  t.method_id AS id,
  string_agg(DISTINCT t.relation, ' ' ORDER BY t.relation DESC) AS how,
  count(DISTINCT s.statement_id) AS statements
FROM selected s JOIN statement_methods t USING (statement_id)
WHERE t.relation <> 'mentions'
GROUP BY ALL
UNION ALL
SELECT
  s.unit_id,
  s.organisation_id,
  'collaborator',
  t.collaborator_id,
  string_agg(DISTINCT t.basis, ' ' ORDER BY t.basis DESC),
  count(DISTINCT s.statement_id)
FROM selected s JOIN statement_collaborators t USING (statement_id)
GROUP BY ALL
ORDER BY unit_id, organisation_id, entity, statements DESC, id
