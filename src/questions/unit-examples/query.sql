-- What could serve a unit as an example under each sub-area: the rows that plans put there, and the examples of reports. And the near misses:
-- rows under another heading that a rule finds the sub-area in.
SELECT
  s.statement_id,
  s.unit_id,
  s.organisation_id,
  o.name AS organisation,
  o.kind AS organisation_kind,
  t.sub_area_id,
  CASE WHEN s.kind = 'example' THEN t.basis WHEN t.basis = 'stated' THEN 'plan' ELSE 'near-miss' END AS source,
  coalesce(r.confidence, 'high') AS confidence,
  coalesce(CASE s.kind WHEN 'activity' THEN s.title END, s.text, '') AS words,
  s.responsible,
  s.timeline,
  s.follow_up,
  d.kind AS document_kind,
  left(d.period_end, 4) AS year
FROM selected s
JOIN statement_sub_areas t USING (statement_id)
JOIN organisations o ON o.organisation_id = s.organisation_id
JOIN documents d ON d.document_id = s.document_id
LEFT JOIN sub_area_rules r ON r.rule = t.rule
WHERE s.kind IN ('activity', 'example')
ORDER BY s.statement_id, t.sub_area_id, t.rule
