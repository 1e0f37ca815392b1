-- What the 2017 programme says of each organisation of the unit: its priority places and themes, and the sentences about them.
SELECT u.unit_id, p.organisation_id, 'place' AS entity, NULL AS statement_id, NULL AS theme_id, p.place AS words, p.ord
FROM priority_places p JOIN chosen_units u ON u.organisation_id = p.organisation_id
UNION ALL
SELECT u.unit_id, h.organisation_id, 'theme', NULL, h.theme_id, h.title, h.ord
FROM themes h JOIN chosen_units u ON u.organisation_id = h.organisation_id
UNION ALL
SELECT s.unit_id, s.organisation_id, s.kind, s.statement_id, s.theme_id, coalesce(s.text, ''), s.ord
FROM selected s
WHERE s.layer = 'programme' AND s.kind <> 'collaboration'
