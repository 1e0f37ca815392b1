-- The unit's statements in their own words, each under its sub-areas, or under none, layer by layer.
SELECT
  s.statement_id,
  s.document_id,
  s.document_kind,
  s.period_end,
  s.title,
  s.goal,
  s.text,
  s.responsible,
  s.timeline,
  s.follow_up,
  s.unit_id,
  s.organisation_id,
  s.layer,
  s.kind,
  s.generation,
  s.place,
  t.sub_area_id,
  CASE WHEN t.stated THEN 'stated' WHEN t.inferred THEN 'inferred' END AS basis
FROM selected s
LEFT JOIN chosen_sub_areas t ON t.coding = s.coding
WHERE s.kind <> 'collaboration' OR t.sub_area_id IS NOT NULL
