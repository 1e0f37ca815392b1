-- The statements behind what is opened, each with where it stands. A claim is nobody's.
SELECT
  s.statement_id,
  s.organisation_id,
  o.name AS organisation,
  s.unit_id,
  s.generation,
  s.layer,
  s.kind,
  d.document_id,
  d.title AS document,
  d.published,
  n.title AS superseded_by,
  s.priority_area_id,
  h.title AS theme,
  s.title,
  s.goal,
  s.text,
  s.responsible,
  s.timeline,
  s.follow_up,
  s.of_opened
FROM opened_statements s
LEFT JOIN organisations o ON o.organisation_id = s.organisation_id
JOIN documents d ON d.document_id = s.document_id
LEFT JOIN documents n ON n.document_id = d.superseded_by
LEFT JOIN themes h ON h.theme_id = s.theme_id
ORDER BY CASE s.layer WHEN 'plan' THEN 1 WHEN 'report' THEN 2 ELSE 3 END, d.published DESC, s.organisation_id, s.ord
