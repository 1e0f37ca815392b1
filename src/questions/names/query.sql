-- What every id is called, for chips, heads and choices.
SELECT 'division' AS entity, division_id AS id, name_sv AS name, name_sv AS label, CASE is_default WHEN 1 THEN 'default' END AS group_id, ord FROM divisions
UNION ALL
SELECT 'priority_area', priority_area_id, name_sv, label_sv, NULL, ord FROM priority_areas
UNION ALL
SELECT 'sub_area', sub_area_id, name_sv, label_sv, priority_area_id, ord FROM sub_areas
UNION ALL
SELECT 'organisation', organisation_id, name, name, kind, 0 FROM organisations
UNION ALL
SELECT 'method', method_id, name, name, kind, 0 FROM methods
UNION ALL
SELECT 'collaborator', collaborator_id, name, name, kind, 0 FROM collaborators
UNION ALL
SELECT 'rule', rule, explanation_sv, explanation_sv, sub_area_id, 0 FROM sub_area_rules
ORDER BY ALL
