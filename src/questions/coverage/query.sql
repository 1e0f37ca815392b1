-- One row for each unit of the division (and each predecessor) and each sub-area: what each layer says, and why a blank is blank.
WITH in_plan AS (
  -- What the plans hold whatever is filtered: a filter must never look like a gap.
  SELECT
    s.organisation_id,
    t.sub_area_id,
    count(DISTINCT s.statement_id) FILTER (WHERE t.basis = 'stated') AS placed,
    count(DISTINCT s.statement_id) FILTER (WHERE t.basis = 'inferred') AS carried
  FROM statements s JOIN documents d USING (document_id) JOIN statement_sub_areas t USING (statement_id)
  WHERE s.kind = 'activity' AND d.superseded_by IS NULL
  GROUP BY ALL
),
marks AS (
  SELECT
    s.organisation_id,
    t.sub_area_id,
    count(DISTINCT s.statement_id) FILTER (WHERE s.kind = 'activity' AND t.basis = 'stated') AS planned,
    count(DISTINCT s.statement_id) FILTER (WHERE s.kind = 'activity' AND t.basis = 'inferred') AS near_misses,
    count(DISTINCT s.statement_id) FILTER (WHERE s.layer = 'report' AND t.basis = 'stated') AS reported_stated,
    count(DISTINCT s.statement_id) FILTER (WHERE s.layer = 'report' AND t.basis = 'inferred') AS reported_inferred,
    count(DISTINCT s.statement_id) FILTER (WHERE s.layer = 'programme') AS prioritised
  FROM selected s JOIN selected_sub_areas t USING (statement_id)
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
