-- Where a loaded plan of the unit has no row under a sub-area: the rows under other headings that a rule finds it in, and the nearest good
-- example that another unit gives. What comes first decides, the next where that is equal: a row of a plan, then an example that a report
-- places there, then one that a rule places there; a unit of the same kind; role, time and follow-up all given; how far the rule can be
-- trusted; the unit's name; the document's own order.
WITH open_areas AS (
  SELECT u.unit_id, u.organisation_id, o.kind, a.sub_area_id
  FROM asked_unit u
  JOIN organisations o ON o.organisation_id = u.organisation_id
  JOIN expected_plans e ON e.organisation_id = u.organisation_id AND e.document_id IS NOT NULL
  CROSS JOIN sub_areas a
  WHERE NOT EXISTS (
    SELECT 1 FROM sub_area_totals t
    WHERE t.organisation_id = u.organisation_id AND t.sub_area_id = a.sub_area_id AND t.kind = 'activity' AND t.stated
  )
),
found AS (
  SELECT
    a.organisation_id AS for_organisation_id,
    a.sub_area_id,
    s.place,
    s.organisation_id,
    s.document_id,
    CASE WHEN s.kind = 'activity' AND NOT t.stated THEN 'near-miss' WHEN s.kind = 'activity' THEN 'plan' WHEN t.stated THEN 'stated' ELSE 'inferred' END AS source,
    o.kind = a.kind AS is_same_kind
  FROM open_areas a
  JOIN coding_sub_areas t ON t.sub_area_id = a.sub_area_id
  JOIN coded_statements s ON s.coding = t.coding AND s.kind IN ('activity', 'example')
  JOIN units u ON u.organisation_id = s.organisation_id
  JOIN organisations o ON o.organisation_id = s.organisation_id
  WHERE CASE WHEN s.kind = 'activity' AND NOT t.stated THEN s.organisation_id = a.organisation_id ELSE u.unit_id <> a.unit_id END
),
nearest AS (
  SELECT * FROM found
  QUALIFY source = 'near-miss' OR rank() OVER (
    PARTITION BY for_organisation_id, sub_area_id, source = 'near-miss'
    ORDER BY CASE source WHEN 'plan' THEN 1 WHEN 'stated' THEN 2 ELSE 3 END, is_same_kind DESC
  ) = 1
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
FROM nearest n
JOIN statement_texts s ON s.rowid = n.place
JOIN organisations o ON o.organisation_id = n.organisation_id
JOIN documents d ON d.document_id = n.document_id
LEFT JOIN statement_sub_areas t ON t.statement_id = s.statement_id AND t.sub_area_id = n.sub_area_id
LEFT JOIN sub_area_rules r ON r.rule = t.rule
QUALIFY row_number() OVER (
  PARTITION BY n.for_organisation_id, n.sub_area_id, CASE WHEN n.source = 'near-miss' THEN s.statement_id END
  ORDER BY
    s.responsible IS NULL OR s.timeline IS NULL OR s.follow_up IS NULL,
    CASE coalesce(r.confidence, 'high') WHEN 'high' THEN 1 WHEN 'medium' THEN 2 ELSE 3 END,
    o.name,
    s.statement_id
) = 1
ORDER BY n.for_organisation_id, n.sub_area_id, n.source, s.statement_id
