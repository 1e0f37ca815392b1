-- Each collaborator with the units that are credited with it, each once: a place counts under the unit that it is in the division.
WITH held AS (SELECT DISTINCT collaborator_id, unit_id FROM collaborator_credits)
SELECT collaborator_id AS id, count(*) AS units, string_agg(unit_id::VARCHAR, ' ') AS unit_ids
FROM held
GROUP BY ALL
