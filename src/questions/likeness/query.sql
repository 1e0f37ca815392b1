-- The unit with every other: of the sub-areas and methods that either has evidence for in a layer where both speak, how many both have;
-- and of the sub-areas where the unit's loaded plan has a gap, or where no document says anything of it, how many the other has evidence for.
-- A near miss is no evidence. What is open is counted whatever is filtered: a filter never makes a gap.
WITH asked AS (
  SELECT u.unit_id, e.document_id IS NOT NULL AS is_loaded
  FROM asked_unit u LEFT JOIN expected_plans e ON e.organisation_id = u.unit_id
  WHERE u.generation = 0
),
open_areas AS (
  SELECT sub_area_id::sub_area_key AS sub_area_id FROM sub_areas
  WHERE sub_area_id NOT IN (
    SELECT t.sub_area_id
    FROM sub_area_totals t JOIN asked_unit USING (organisation_id) CROSS JOIN asked
    WHERE (t.kind <> 'activity' OR t.stated) AND (t.layer = 'plan' OR NOT asked.is_loaded)
  )
),
covered AS (SELECT unit_id, layer, sub_area_id FROM sub_area_credits WHERE kind <> 'activity'::statement_kind_key OR stated),
speaks AS (SELECT DISTINCT unit_id, layer FROM document_credits),
shared_layers AS (
  SELECT o.unit_id AS other_id, layer
  FROM speaks s JOIN asked USING (unit_id) JOIN speaks o USING (layer)
  WHERE o.unit_id <> s.unit_id
),
-- Sub-areas are numbered upwards from 1, methods downwards from -1.
items AS (
  SELECT unit_id, layer, 1 + enum_code(sub_area_id)::INTEGER AS item FROM covered
  UNION ALL
  SELECT unit_id, layer, -1 - enum_code(method_id)::INTEGER FROM method_credits
),
own AS (
  SELECT DISTINCT other_id, item
  FROM (SELECT DISTINCT layer, item FROM items JOIN asked USING (unit_id)) JOIN shared_layers USING (layer)
),
theirs AS (SELECT DISTINCT other_id, item FROM items i JOIN shared_layers l ON l.other_id = i.unit_id AND l.layer = i.layer),
alike AS (
  SELECT other_id, count(*) AS either_has, count(o.item) FILTER (WHERE t.item IS NOT NULL) AS both_have
  FROM own o FULL JOIN theirs t USING (other_id, item)
  GROUP BY ALL
),
filled AS (SELECT unit_id AS other_id, count(DISTINCT sub_area_id) AS open_covered FROM covered JOIN open_areas USING (sub_area_id) GROUP BY ALL)
SELECT
  a.unit_id,
  o.unit_id AS other_id,
  s.layers,
  coalesce(k.both_have, 0) AS both_have,
  coalesce(k.either_has, 0) AS either_has,
  a.is_loaded::INTEGER AS is_loaded,
  (SELECT count(*) FROM open_areas) AS open_areas,
  coalesce(f.open_covered, 0) AS open_covered
FROM asked a
JOIN units o ON o.generation = 0 AND o.unit_id <> a.unit_id
LEFT JOIN (SELECT other_id, array_to_string(list_sort(list(layer)), ',') AS layers FROM shared_layers GROUP BY ALL) s ON s.other_id = o.unit_id
LEFT JOIN alike k ON k.other_id = o.unit_id
LEFT JOIN filled f ON f.other_id = o.unit_id
WHERE k.other_id IS NOT NULL OR f.other_id IS NOT NULL
ORDER BY o.unit_id
