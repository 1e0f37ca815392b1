-- The unit with every other: of the sub-areas and methods that either has evidence for in a layer where both speak, how many both have;
-- and of the sub-areas where the unit's loaded plan has a gap, or where no document says anything of it, how many the other has evidence for.
-- A near miss is no evidence. What is open is counted whatever is filtered: a filter never makes a gap.
WITH asked AS (
  SELECT u.unit_id, e.document_id IS NOT NULL AS is_loaded
  FROM asked_unit u LEFT JOIN expected_plans e ON e.organisation_id = u.unit_id
  WHERE u.generation = 0
),
open_areas AS (
  SELECT sub_area_id FROM sub_areas
  WHERE sub_area_id NOT IN (
    SELECT t.sub_area_id
    FROM sub_area_totals t JOIN asked_unit USING (organisation_id) CROSS JOIN asked
    WHERE (t.kind <> 'activity' OR t.stated) AND (t.layer = 'plan' OR NOT asked.is_loaded)
  )
),
items AS (
  SELECT DISTINCT unit_id, layer, 'sub-area' AS entity, sub_area_id::VARCHAR AS id FROM sub_area_credits WHERE kind <> 'activity' OR stated
  UNION ALL
  SELECT DISTINCT unit_id, layer, 'method', method_id::VARCHAR FROM method_credits
),
speaks AS (SELECT DISTINCT unit_id, layer FROM document_credits),
shared_layers AS (
  SELECT o.unit_id AS other_id, layer
  FROM speaks s JOIN asked USING (unit_id) JOIN speaks o USING (layer)
  WHERE o.unit_id <> s.unit_id
),
met AS (
  SELECT l.other_id, i.entity, i.id, true AS is_own FROM shared_layers l JOIN items i USING (layer) JOIN asked USING (unit_id)
  UNION
  SELECT l.other_id, i.entity, i.id, false FROM shared_layers l JOIN items i ON i.layer = l.layer AND i.unit_id = l.other_id
),
alike AS (
  SELECT other_id, count(*) AS either_has, count(*) FILTER (WHERE holders = 2) AS both_have
  FROM (SELECT other_id, entity, id, count(*) AS holders FROM met GROUP BY ALL) GROUP BY ALL
),
filled AS (
  SELECT i.unit_id AS other_id, count(DISTINCT i.id) AS open_covered
  FROM items i JOIN open_areas a ON i.entity = 'sub-area' AND i.id = a.sub_area_id
  GROUP BY ALL
)
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
LEFT JOIN (SELECT other_id, string_agg(layer, ',' ORDER BY layer) AS layers FROM shared_layers GROUP BY ALL) s ON s.other_id = o.unit_id
LEFT JOIN alike k ON k.other_id = o.unit_id
LEFT JOIN filled f ON f.other_id = o.unit_id
WHERE k.other_id IS NOT NULL OR f.other_id IS NOT NULL
ORDER BY o.unit_id
