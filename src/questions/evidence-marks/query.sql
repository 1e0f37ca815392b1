-- What is tagged in the opened statements: the words of methods and collaborators, and the sub-areas with their rules.
SELECT t.statement_id, 'method' AS entity, t.method_id AS id, t.relation AS how, t.matched_text FROM statement_methods t JOIN opened USING (statement_id)
UNION
SELECT t.statement_id, 'collaborator', t.collaborator_id, t.basis, t.matched_text FROM statement_collaborators t JOIN opened USING (statement_id)
UNION
SELECT t.statement_id, t.basis, t.sub_area_id, t.rule, t.matched_text FROM statement_sub_areas t JOIN opened USING (statement_id)
ORDER BY ALL
