-- What each unit has evidence for, layer by layer: the sub-areas and methods that units are compared by, and the sub-areas whatever is filtered,
-- since a filter never makes a gap. A near miss is no evidence.
WITH speaking AS (SELECT DISTINCT unit_id, layer FROM document_credits),
covered AS (
  SELECT unit_id, layer, string_agg(sub_area_id, ',' ORDER BY sub_area_id) AS ids
  FROM (SELECT DISTINCT unit_id, layer, sub_area_id FROM sub_area_credits WHERE kind <> 'activity'::statement_kind_key OR stated)
  GROUP BY ALL
),
used AS (
  SELECT unit_id, layer, string_agg(method_id, ',' ORDER BY method_id) AS ids
  FROM (SELECT DISTINCT unit_id, layer, method_id FROM method_credits)
  GROUP BY ALL
),
unfiltered AS (
  SELECT unit_id, layer, string_agg(sub_area_id, ',' ORDER BY sub_area_id) AS ids
  FROM (
    SELECT DISTINCT unit_id, layer, sub_area_id FROM sub_area_totals JOIN units USING (organisation_id)
    WHERE kind <> 'activity'::statement_kind_key OR stated
  )
  GROUP BY ALL
)
SELECT
  unit_id::VARCHAR AS unit_id,
  layer::VARCHAR AS layer,
  (s.unit_id IS NOT NULL)::INTEGER AS speaks,
  coalesce(c.ids, '') AS sub_areas,
  coalesce(m.ids, '') AS methods,
  coalesce(u.ids, '') AS sub_areas_unfiltered
FROM speaking s
FULL JOIN unfiltered u USING (unit_id, layer)
LEFT JOIN covered c USING (unit_id, layer)
LEFT JOIN used m USING (unit_id, layer)
ORDER BY ALL
