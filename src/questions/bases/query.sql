-- How many units speak in each kind of document: what a count is a share of.
SELECT
  s.document_kind,
  count(DISTINCT s.organisation_id) FILTER (WHERE o.kind = 'district') AS districts,
  count(DISTINCT s.organisation_id) FILTER (WHERE o.kind = 'department') AS departments
FROM selected s
JOIN organisations o ON o.organisation_id = s.organisation_id
GROUP BY ALL
ORDER BY ALL
