-- Where the tags and the open part of the gold differ. The held-out part stays unread.
SELECT
  g.tag_class,
  g.outcome,
  d.title AS document,
  d.kind AS document_kind,
  g.organisation_id,
  o.name AS organisation,
  g.statement_id,
  coalesce(s.text, g.quote) AS text,
  g.entry_id
FROM gold_comparisons g
JOIN documents d USING (document_id)
JOIN organisations o ON o.organisation_id = g.organisation_id
LEFT JOIN statements s ON s.statement_id = g.statement_id
WHERE g.part = 'open' AND g.outcome <> 'correct'
ORDER BY g.tag_class, g.outcome DESC, d.published, g.organisation_id, g.statement_id, g.entry_id
