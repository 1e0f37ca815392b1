-- What the glossary explains, each with who says so.
SELECT
  g.term_id,
  g.kind,
  g.abbreviation,
  g.term_sv,
  g.term_en,
  g.definition_sv,
  g.definition_en,
  g.explained_by,
  d.title AS document
FROM glossary g
LEFT JOIN documents d USING (document_id)
ORDER BY g.ord
