-- One row for each unit of the division (and each predecessor) and each sub-area: what each layer says, and why a blank is blank.
WITH in_plan AS (
  -- What the plans hold whatever is filtered: a filter must never look like a gap.
  SELECT
    organisation_id,
    sub_area_id,
    sum(statements) FILTER (WHERE stated) AS placed,
    sum(statements) FILTER (WHERE inferred) AS carried
  FROM sub_area_totals
  WHERE kind = 'activity'
  GROUP BY ALL
),
marks AS (
  SELECT
    organisation_id,
    sub_area_id,
    sum(statements) FILTER (WHERE kind = 'activity' AND stated) AS planned,
    sum(statements) FILTER (WHERE kind = 'activity' AND inferred) AS near_misses,
    sum(statements) FILTER (WHERE layer = 'report' AND stated) AS reported_stated,
    sum(statements) FILTER (WHERE layer = 'report' AND inferred) AS reported_inferred,
    sum(statements) FILTER (WHERE layer = 'programme') AS prioritised
  FROM sub_area_credits
  GROUP BY ALL
)
SELECT
  u.unit_id,
  u.organisation_id,
  u.generation,
  o.name,
  o.kind,
  o.valid_to,
  e.document_id AS plan_id,
  a.sub_area_id,
  CASE
    WHEN e.organisation_id IS NULL THEN 'not-applicable'
    WHEN e.document_id IS NULL THEN 'not-loaded'
    WHEN coalesce(m.planned, 0) > 0 THEN 'planned'
    WHEN coalesce(p.placed, 0) > 0 THEN 'filtered'
    WHEN coalesce(p.carried, 0) > 0 THEN 'elsewhere'
    ELSE 'gap'
  END AS plan_state,
  coalesce(p.placed, 0) AS placed,
  coalesce(m.planned, 0) AS planned,
  coalesce(m.near_misses, 0) AS near_misses,
  coalesce(m.reported_stated, 0) AS reported_stated,
  coalesce(m.reported_inferred, 0) AS reported_inferred,
  coalesce(m.prioritised, 0) AS prioritised
FROM units u
JOIN organisations o ON o.organisation_id = u.organisation_id
CROSS JOIN sub_areas a
LEFT JOIN expected_plans e ON e.organisation_id = u.organisation_id
LEFT JOIN marks m ON m.organisation_id = u.organisation_id AND m.sub_area_id = a.sub_area_id
LEFT JOIN in_plan p ON p.organisation_id = u.organisation_id AND p.sub_area_id = a.sub_area_id
ORDER BY u.unit_id, u.generation, u.organisation_id, a.ord
