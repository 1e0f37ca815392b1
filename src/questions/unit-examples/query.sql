-- Where a loaded plan of the unit has no row under a sub-area: the rows under other headings that a rule finds it in, and the nearest good
-- example that another unit gives. What comes first decides, the next where that is equal: a row of a plan, then an example that a report
-- places there, then one that a rule places there; a unit of the same kind; role, time and follow-up all given; how far the rule can be
-- trusted; the unit's name; the document's own order.
WITH open_areas AS (
  SELECT u.unit_id, u.organisation_id, c.name, c.kind, c.sub_area_id
  FROM asked_unit u JOIN matrix_cells c ON c.organisation_id = u.organisation_id
  WHERE c.plan_id IS NOT NULL AND c.placed = 0
),
found AS (
  SELECT a.organisation_id AS for_organisation_id, a.sub_area_id, 'near-miss' AS source, a.name, a.kind, s.place
  FROM open_areas a
  JOIN coding_sub_areas t ON t.sub_area_id = a.sub_area_id AND NOT t.stated
  JOIN coded_statements s ON s.coding = t.coding AND s.organisation_id = a.organisation_id
  WHERE s.kind = 'activity'
  UNION ALL
  (
    SELECT a.organisation_id, a.sub_area_id, CASE e.source WHEN 1 THEN 'plan' WHEN 2 THEN 'stated' ELSE 'inferred' END, o.name, o.kind, e.place
    FROM open_areas a
    JOIN best_examples e ON e.sub_area_id = a.sub_area_id
    JOIN units u ON u.organisation_id = e.organisation_id
    JOIN organisations o ON o.organisation_id = e.organisation_id
    WHERE CASE WHEN u.unit_id = a.unit_id THEN false ELSE true END
    QUALIFY row_number() OVER (
      PARTITION BY a.organisation_id, a.sub_area_id ORDER BY e.source, o.kind <> a.kind, e.is_incomplete, e.trust, o.name, e.place
    ) = 1
  )
)
SELECT
  f.for_organisation_id,
  f.sub_area_id,
  f.source,
  s.statement_id,
  f.name AS organisation,
  f.kind AS organisation_kind,
  coalesce(CASE s.kind WHEN 'activity' THEN s.title END, s.text, '') AS words,
  s.responsible,
  s.timeline,
  s.follow_up,
  s.document_kind,
  left(s.period_end::VARCHAR, 4) AS year
FROM found f
JOIN statement_texts s ON s.rowid = f.place
