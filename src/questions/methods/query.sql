-- Each method with the number of units: in all (a place counts once, under the unit that it is in the division), and as named in each kind of document.
WITH counted AS (
  SELECT
    method_id,
    count(DISTINCT unit_id) AS units,
    count(*) FILTER (WHERE document_kind = 'development-programme') AS in_programme,
    count(*) FILTER (WHERE document_kind = 'annual-report') AS in_annual_report,
    count(*) FILTER (WHERE document_kind = 'effects-report') AS in_effects_report,
    count(*) FILTER (WHERE document_kind = 'action-plan') AS in_plans,
    sum(statements) AS statements
  FROM method_credits
  GROUP BY ALL
)
SELECT method_id AS id, * EXCLUDE (method_id)
FROM counted
