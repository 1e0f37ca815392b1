-- Where a loaded plan of the unit has no row under a sub-area: the rows under other headings that a rule finds it in, and the nearest good
-- example that another unit gives. What comes first decides, the next where that is equal: a row of a plan, then an example that a report
-- places there, then one that a rule places there; a unit of the same kind; and then what nearest_examples is in order by: role, time and
-- follow-up all given; how far the rule can be trusted; the unit's name; the document's own order.
WITH open_areas AS (
  SELECT u.unit_id, u.organisation_id, o.kind, a.sub_area_id::sub_area_key AS sub_area_id
  FROM asked_unit u
  JOIN organisations o ON o.organisation_id = u.organisation_id
  JOIN expected_plans e ON e.organisation_id = u.organisation_id AND e.document_id IS NOT NULL
  CROSS JOIN sub_areas a
  WHERE NOT EXISTS (
    SELECT 1 FROM sub_area_totals t
    WHERE t.organisation_id = u.organisation_id AND t.sub_area_id = a.sub_area_id AND t.kind = 'activity' AND t.stated
  )
),
nearest AS (
  SELECT a.organisation_id AS for_organisation_id, a.sub_area_id,
    min_by({ source: n.source, place: n.place }, (n.source, n.kind <> a.kind, n.nearness)) AS one
  FROM open_areas a
  JOIN nearest_examples n ON n.sub_area_id = a.sub_area_id
  JOIN units u ON u.organisation_id = n.organisation_id
  WHERE u.unit_id <> a.unit_id
  GROUP BY ALL
),
found AS (
  SELECT for_organisation_id, sub_area_id, one.place AS place, CASE one.source WHEN 1 THEN 'plan' WHEN 2 THEN 'stated' ELSE 'inferred' END AS source
  FROM nearest
  UNION ALL
  SELECT a.organisation_id, a.sub_area_id, s.place, 'near-miss'
  FROM open_areas a
  JOIN coding_sub_areas t ON t.sub_area_id = a.sub_area_id AND NOT t.stated
  JOIN coded_statements s ON s.coding = t.coding AND s.organisation_id = a.organisation_id AND s.kind = 'activity'
)
SELECT
  n.for_organisation_id,
  n.sub_area_id,
  n.source,
  s.statement_id,
  o.name AS organisation,
  o.kind AS organisation_kind,
  coalesce(CASE s.kind WHEN 'activity' THEN s.title END, s.text, '') AS words,
  s.responsible,
  s.timeline,
  s.follow_up,
  d.kind AS document_kind,
  left(d.period_end, 4) AS year
FROM found n
JOIN statement_texts s ON s.rowid = n.place
JOIN organisations o ON o.organisation_id = s.organisation_id
JOIN documents d ON d.document_id = s.document_id
ORDER BY n.for_organisation_id, n.sub_area_id, n.source, s.statement_id
