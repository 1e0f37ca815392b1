-- What every id is called, for chips, heads and choices. English and labels are null where they are as the Swedish name.
SELECT
  'division' AS entity,
  division_id AS id,
  name_sv,
  name_en,
  NULL AS label_sv,
  NULL AS label_en,
  CASE is_default WHEN 1 THEN 'default' END AS group_id,
  ord
FROM divisions
UNION ALL
SELECT 'priority_area', priority_area_id, name_sv, name_en, label_sv, label_en, NULL, ord FROM priority_areas
UNION ALL
SELECT 'sub_area', sub_area_id, name_sv, name_en, label_sv, label_en, priority_area_id, ord FROM sub_areas
UNION ALL
SELECT 'organisation', organisation_id, name, NULL, NULL, NULL, kind, 0 FROM organisations
UNION ALL
SELECT 'method', method_id, name, NULL, NULL, NULL, kind, 0 FROM methods
UNION ALL
SELECT 'collaborator', collaborator_id, name, name_en, NULL, NULL, kind, 0 FROM collaborators
ORDER BY ALL
