-- Every unit with every other: of the sub-areas and methods that either has evidence for in a layer where both speak, how many both have;
-- and of the sub-areas where the unit's loaded plan has a gap, or where no document says anything of it, how many the other has evidence for.
-- A near miss is no evidence. What is open is counted whatever is filtered: a filter never makes a gap.
WITH here AS (
  SELECT u.unit_id, e.document_id IS NOT NULL AS is_loaded
  FROM units u LEFT JOIN expected_plans e ON e.organisation_id = u.unit_id WHERE u.generation = 0
),
said AS (
  SELECT DISTINCT u.unit_id, d.kind = 'action-plan' AS in_plan, t.sub_area_id
  FROM units u
  JOIN statements s ON s.organisation_id = u.organisation_id
  JOIN documents d ON d.document_id = s.document_id AND d.superseded_by IS NULL
  JOIN statement_sub_areas t ON t.statement_id = s.statement_id AND (s.kind <> 'activity' OR t.basis = 'stated')
),
open_areas AS (
  SELECT h.unit_id, h.is_loaded, a.sub_area_id
  FROM here h CROSS JOIN sub_areas a
  WHERE NOT EXISTS (SELECT 1 FROM said x WHERE x.unit_id = h.unit_id AND x.sub_area_id = a.sub_area_id AND (x.in_plan OR NOT h.is_loaded))
),
items AS (
  SELECT DISTINCT s.unit_id, s.layer, 'sub-area' AS entity, t.sub_area_id AS id
  FROM selected s JOIN selected_sub_areas t USING (statement_id) WHERE s.kind <> 'activity' OR t.basis = 'stated'
  UNION ALL
  SELECT DISTINCT s.unit_id, s.layer, 'method', t.method_id FROM selected s JOIN selected_methods t USING (statement_id)
),
speaks AS (SELECT DISTINCT unit_id, layer FROM selected),
shared_layers AS (
  SELECT a.unit_id, b.unit_id AS other_id, a.layer FROM speaks a JOIN speaks b ON a.layer = b.layer AND a.unit_id <> b.unit_id
),
met AS (
  SELECT p.unit_id, p.other_id, i.entity, i.id, bool_or(i.unit_id = p.unit_id) AND bool_or(i.unit_id = p.other_id) AS both_have
  FROM shared_layers p JOIN items i ON i.layer = p.layer AND i.unit_id IN (p.unit_id, p.other_id)
  GROUP BY ALL
),
alike AS (SELECT unit_id, other_id, count(*) AS either_has, count(*) FILTER (WHERE both_have) AS both_have FROM met GROUP BY ALL),
filled AS (
  SELECT a.unit_id, i.unit_id AS other_id, count(DISTINCT i.id) AS open_covered
  FROM open_areas a JOIN items i ON i.entity = 'sub-area' AND i.id = a.sub_area_id AND i.unit_id <> a.unit_id
  GROUP BY ALL
)
SELECT
  h.unit_id,
  o.unit_id AS other_id,
  (SELECT string_agg(layer, ',' ORDER BY layer) FROM shared_layers l WHERE l.unit_id = h.unit_id AND l.other_id = o.unit_id) AS layers,
  coalesce(k.both_have, 0) AS both_have,
  coalesce(k.either_has, 0) AS either_has,
  h.is_loaded::INTEGER AS is_loaded,
  (SELECT count(*) FROM open_areas a WHERE a.unit_id = h.unit_id) AS open_areas,
  coalesce(f.open_covered, 0) AS open_covered
FROM here h
JOIN here o ON o.unit_id <> h.unit_id
LEFT JOIN alike k ON k.unit_id = h.unit_id AND k.other_id = o.unit_id
LEFT JOIN filled f ON f.unit_id = h.unit_id AND f.other_id = o.unit_id
WHERE k.unit_id IS NOT NULL OR f.unit_id IS NOT NULL
ORDER BY h.unit_id, o.unit_id
