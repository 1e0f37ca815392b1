-- Every entry of the vocabulary, with how many counted tags it makes.
SELECT 'method' AS entry_kind, m.method_id AS id, m.kind AS "group", m.definition AS definition_sv, m.definition_en, NULL AS confidence, count(t.statement_id) AS tags
FROM methods m LEFT JOIN (SELECT * FROM statement_methods WHERE relation <> 'mentions') t USING (method_id)
GROUP BY ALL
UNION ALL
SELECT 'collaborator', c.collaborator_id, c.kind, NULL, NULL, NULL, count(t.statement_id)
FROM collaborators c LEFT JOIN statement_collaborators t USING (collaborator_id)
GROUP BY ALL
UNION ALL
SELECT 'sub-area-rule', r.rule, r.sub_area_id, r.explanation_sv, r.explanation_en, r.confidence, count(t.statement_id)
FROM sub_area_rules r LEFT JOIN statement_sub_areas t USING (rule)
GROUP BY ALL
ORDER BY entry_kind, id
