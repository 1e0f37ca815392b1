-- Each collaborator with the number of units: in all (a place counts once, under the unit that it is in the division), and as named in each kind of document.
SELECT
  x.collaborator_id AS id,
  x.name,
  x.kind,
  count(DISTINCT s.unit_id) AS units,
  count(DISTINCT s.organisation_id) FILTER (WHERE s.document_kind = 'development-programme') AS in_programme,
  count(DISTINCT s.organisation_id) FILTER (WHERE s.document_kind = 'annual-report') AS in_annual_report,
  count(DISTINCT s.organisation_id) FILTER (WHERE s.document_kind = 'effects-report') AS in_effects_report,
  count(DISTINCT s.organisation_id) FILTER (WHERE s.document_kind = 'action-plan') AS in_plans,
  count(DISTINCT s.statement_id) AS statements
FROM selected_collaborators t
JOIN selected s USING (statement_id)
JOIN collaborators x USING (collaborator_id)
GROUP BY ALL
ORDER BY units DESC, statements DESC, id
