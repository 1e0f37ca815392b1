-- How many units speak in each kind of document, and of which years: what a count is a share of.
SELECT
  c.document_kind,
  string_agg(DISTINCT left(d.period_end, 4), ', ' ORDER BY left(d.period_end, 4)) AS years,
  count(DISTINCT c.organisation_id) FILTER (WHERE o.kind = 'district') AS districts,
  count(DISTINCT c.organisation_id) FILTER (WHERE o.kind = 'department') AS departments
FROM document_credits c
JOIN documents d ON d.document_id = c.document_id
JOIN organisations o ON o.organisation_id = c.organisation_id
GROUP BY ALL
ORDER BY c.document_kind
