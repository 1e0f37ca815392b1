-- What each loaded plan promises: its rows, and the assignments under its table, which have no fields for role, time and follow-up.
SELECT
  s.unit_id,
  s.organisation_id,
  s.statement_id,
  s.kind,
  s.priority_area_id,
  t.sub_area_id,
  s.title,
  s.goal,
  s.text,
  s.responsible,
  s.timeline,
  s.follow_up
FROM selected s
LEFT JOIN (SELECT statement_id, min(sub_area_id) AS sub_area_id FROM statement_sub_areas WHERE basis = 'stated' GROUP BY ALL) t USING (statement_id)
WHERE s.layer = 'plan'
ORDER BY s.organisation_id, s.ord
