-- The methods that each organisation of the unit has and the collaborators that it names, with the number of its statements.
SELECT
  u.unit_id,
  t.organisation_id,
  'method' AS entity,
  t.method_id::VARCHAR AS id,
  concat_ws(' ', CASE WHEN bool_or(t.uses) THEN 'uses' END, CASE WHEN bool_or(t.offers) THEN 'offers' END) AS how,
  sum(t.statements) AS statements
FROM method_totals t JOIN chosen_units u ON u.organisation_id = t.organisation_id
GROUP BY ALL
UNION ALL
SELECT
  u.unit_id,
  t.organisation_id,
  'collaborator',
  t.collaborator_id::VARCHAR,
  concat_ws(' ', CASE WHEN bool_or(t.named) THEN 'named' END, CASE WHEN bool_or(t.listed) THEN 'listed' END),
  sum(t.statements)
FROM collaborator_totals t JOIN chosen_units u ON u.organisation_id = t.organisation_id
GROUP BY ALL
