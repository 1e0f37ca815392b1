-- The city's own claims, each with where it stands and what would bear it out. No filter applies.
WITH terms AS (
  SELECT
    claim_id,
    string_agg(term, ',' ORDER BY ord) FILTER (WHERE role = 'subject') AS subject_ids,
    count(*) FILTER (WHERE role = 'unit') AS named_units,
    string_agg(term, ',' ORDER BY ord) FILTER (WHERE role = 'borne-by') AS borne_by
  FROM city_claim_terms
  GROUP BY ALL
)
SELECT
  c.claim_id,
  c.theme,
  c.mood,
  c.statement_id,
  c.document_id,
  d.kind AS document_kind,
  w.name AS owner,
  d.published,
  left(d.period_end, 4) AS year,
  c.place,
  c.line,
  c.quote,
  c.meaning_sv,
  c.meaning_en,
  c.comparison,
  c.expected,
  c.unit_kind,
  coalesce(t.named_units, 0) AS named_units,
  c.period_start,
  c.period_end,
  c.subject,
  t.subject_ids,
  c.within_id,
  c.counted,
  c.at_least,
  c.at_most,
  c.silence,
  CASE c.counted
    WHEN 'priority-areas' THEN (SELECT count(*) FROM priority_areas)
    WHEN 'sub-areas' THEN (SELECT count(*) FROM sub_areas)
  END AS frame_size,
  t.borne_by,
  c.settled_by_sv,
  c.settled_by_en
FROM city_claims c
JOIN documents d USING (document_id)
JOIN organisations w ON w.organisation_id = d.organisation_id
LEFT JOIN terms t ON t.claim_id = c.claim_id
ORDER BY c.ord
