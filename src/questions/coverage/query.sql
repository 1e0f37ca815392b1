-- One row for each unit of the division (and each predecessor) and each sub-area: what each layer says, and why a blank is blank.
WITH marks AS (
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
  c.name,
  c.kind,
  c.valid_to,
  c.plan_id,
  c.sub_area_id,
  c.ord,
  -- By what the plan holds whatever is filtered: a filter must never look like a gap.
  CASE
    WHEN NOT c.is_expected THEN 'not-applicable'
    WHEN c.plan_id IS NULL THEN 'not-loaded'
    WHEN m.planned > 0 THEN 'planned'
    WHEN c.placed > 0 THEN 'filtered'
    WHEN c.carried > 0 THEN 'elsewhere'
    ELSE 'gap'
  END AS plan_state,
  c.placed,
  coalesce(m.planned, 0) AS planned,
  coalesce(m.near_misses, 0) AS near_misses,
  coalesce(m.reported_stated, 0) AS reported_stated,
  coalesce(m.reported_inferred, 0) AS reported_inferred,
  coalesce(m.prioritised, 0) AS prioritised
FROM matrix_cells c
JOIN units u ON u.organisation_id = c.organisation_id
LEFT JOIN marks m ON m.organisation_id = c.organisation_id AND m.sub_area_id = c.sub_area_id
