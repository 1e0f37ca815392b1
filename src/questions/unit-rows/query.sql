-- What each loaded plan promises: its rows, and the assignments under its table, which have no fields for role, time and follow-up.
SELECT
  s.unit_id,
  s.organisation_id,
  s.statement_id,
  s.kind,
  s.place,
  s.priority_area_id,
  t.sub_area_id,
  s.title,
  s.goal,
  s.text,
  s.responsible,
  s.timeline,
  s.follow_up
FROM selected s
LEFT JOIN (SELECT coding, min(sub_area_id) AS sub_area_id FROM coding_sub_areas WHERE stated GROUP BY ALL) t ON t.coding = s.coding
WHERE s.layer = 'plan'
