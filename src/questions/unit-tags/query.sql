-- The methods that each organisation has and the collaborators that it names, with the number of its statements.
SELECT
  s.unit_id,
  s.organisation_id,
  'method' AS entity,
  m.method_id AS id,
  m.name,
  m.kind,
  string_agg(DISTINCT t.relation, ' ' ORDER BY t.relation DESC) AS how,
  count(DISTINCT s.statement_id) AS statements
FROM selected s JOIN statement_methods t USING (statement_id) JOIN methods m USING (method_id)
WHERE t.relation <> 'mentions'
GROUP BY ALL
UNION ALL
SELECT
  s.unit_id,
  s.organisation_id,
  'collaborator',
  c.collaborator_id,
  c.name,
  c.kind,
  string_agg(DISTINCT t.basis, ' ' ORDER BY t.basis DESC),
  count(DISTINCT s.statement_id)
FROM selected s JOIN statement_collaborators t USING (statement_id) JOIN collaborators c USING (collaborator_id)
GROUP BY ALL
ORDER BY unit_id, organisation_id, entity, statements DESC, id
