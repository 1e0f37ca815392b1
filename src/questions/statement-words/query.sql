-- The own words of every statement that a unit is credited with, and of the rows of superseded plans.
SELECT s.statement_id, s.document_id, d.kind AS document_kind, d.period_end, s.title, s.goal, s.text, s.responsible, s.timeline, s.follow_up
FROM statements s
JOIN documents d USING (document_id)
WHERE s.organisation_id IS NOT NULL AND s.kind <> 'collaboration'
ORDER BY s.statement_id
