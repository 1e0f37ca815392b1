-- Where the documents contradict themselves or each other: every quote, with where it stands. No filter applies.
SELECT
  c.contradiction_id,
  c.kind,
  c.title_sv,
  c.title_en,
  c.handling_sv,
  c.handling_en,
  q.statement_id,
  q.document_id,
  d.kind AS document_kind,
  w.name AS owner,
  d.published,
  left(d.period_end, 4) AS year,
  q.place,
  q.line,
  q.quote
FROM source_contradictions c
JOIN source_contradiction_quotes q USING (contradiction_id)
JOIN documents d USING (document_id)
JOIN organisations w ON w.organisation_id = d.organisation_id
ORDER BY c.ord, q.ord
