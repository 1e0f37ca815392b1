-- What the documents that can bear a claim show of each unit that it speaks of: a row for each kind of document and tag that has something,
-- or one row with nothing. No filter applies, and predecessors are apart: a claim speaks of the units of its time.
WITH base AS (
  SELECT c.claim_id, o.organisation_id, o.name, o.kind AS unit_kind
  FROM city_claims c
  JOIN divisions v ON v.division_id = c.division_id
  JOIN organisations o ON coalesce(o.valid_from, '') <= v.on_date AND coalesce(o.valid_to, '9999') >= v.on_date
  WHERE (c.unit_kind IS NULL OR o.kind = c.unit_kind)
    AND (o.kind = 'district' OR o.organisation_id IN (SELECT organisation_id FROM expected_plans))
    AND (
      c.claim_id NOT IN (SELECT claim_id FROM city_claim_terms WHERE role = 'unit')
      OR EXISTS (SELECT 1 FROM city_claim_terms t WHERE t.claim_id = c.claim_id AND t.role = 'unit' AND t.term = o.organisation_id)
    )
),
plans AS (
  SELECT d.document_id, d.organisation_id, left(d.period_start, 4) AS first_year, left(d.period_end, 4) AS last_year
  FROM documents d JOIN expected_plans e ON e.document_id = d.document_id
),
sources AS MATERIALIZED (
  SELECT c.claim_id, c.subject, c.counted, c.within_id, d.document_id, d.kind AS document_kind, d.organisation_id
  FROM city_claims c
  JOIN city_claim_terms t ON t.claim_id = c.claim_id AND t.role = 'borne-by'
  JOIN documents d ON d.kind = t.term
  WHERE left(d.period_start, 4) <= c.period_end AND left(d.period_end, 4) >= c.period_start
    AND (d.kind <> 'action-plan' OR d.document_id IN (SELECT document_id FROM plans))
),
tagged AS (
  SELECT t.claim_id, 'method' AS subject, m.statement_id, t.term
  FROM city_claim_terms t JOIN statement_methods m ON m.method_id = t.term WHERE t.role = 'subject' AND m.relation <> 'mentions'
  UNION
  SELECT t.claim_id, 'collaborator', k.statement_id, t.term
  FROM city_claim_terms t JOIN statement_collaborators k ON k.collaborator_id = t.term WHERE t.role = 'subject'
  UNION
  SELECT claim_id, 'words', statement_id, NULL FROM city_claim_matches
),
said AS MATERIALIZED (
  SELECT r.claim_id, r.counted, r.document_kind, s.organisation_id, s.statement_id, s.priority_area_id, g.term
  FROM sources r
  JOIN statements s ON s.document_id = r.document_id AND s.organisation_id IS NOT NULL
  LEFT JOIN tagged g ON g.claim_id = r.claim_id AND g.subject = r.subject AND g.statement_id = s.statement_id
  WHERE (r.subject = 'statement' OR (r.subject = 'row' AND s.kind = 'activity') OR g.statement_id IS NOT NULL)
    AND (
      r.within_id IS NULL OR s.priority_area_id = r.within_id
      OR EXISTS (
        SELECT 1 FROM statement_sub_areas a
        WHERE a.statement_id = s.statement_id AND a.sub_area_id = r.within_id AND (a.basis = 'stated' OR r.document_kind <> 'action-plan')
      )
    )
),
things AS MATERIALIZED (
  SELECT claim_id, organisation_id, document_kind, term, statement_id, statement_id AS thing FROM said WHERE counted = 'statements'
  UNION ALL
  SELECT claim_id, organisation_id, document_kind, term, statement_id, priority_area_id FROM said
  WHERE counted = 'priority-areas' AND priority_area_id IS NOT NULL
  UNION ALL
  SELECT s.claim_id, s.organisation_id, s.document_kind, s.term, s.statement_id, a.sub_area_id
  FROM said s JOIN statement_sub_areas a ON a.statement_id = s.statement_id AND a.basis = 'stated' WHERE s.counted = 'sub-areas'
  UNION ALL
  SELECT r.claim_id, h.organisation_id, r.document_kind, NULL, s.statement_id, s.statement_id
  FROM sources r JOIN statements s ON s.document_id = r.document_id AND s.kind = 'planned-activity' JOIN themes h ON h.theme_id = s.theme_id
  WHERE r.subject = 'planned-activity'
  UNION ALL
  SELECT claim_id, organisation_id, document_kind, NULL, NULL, document_id FROM sources WHERE subject = 'plan'
  UNION ALL
  SELECT r.claim_id, h.organisation_id, r.document_kind, NULL, NULL, h.theme_id
  FROM sources r JOIN themes h ON h.document_id = r.document_id WHERE r.subject = 'theme'
  UNION ALL
  SELECT r.claim_id, p.organisation_id, r.document_kind, NULL, NULL, p.place
  FROM sources r JOIN priority_places p ON p.document_id = r.document_id WHERE r.subject = 'priority-place'
),
totals AS (SELECT claim_id, organisation_id, count(DISTINCT thing) AS n FROM things GROUP BY ALL),
found AS (
  SELECT claim_id, organisation_id, document_kind, term, count(DISTINCT thing) AS n, min(statement_id) AS statement_id FROM things GROUP BY ALL
)
SELECT
  b.claim_id,
  b.organisation_id,
  b.name,
  b.unit_kind,
  CASE
    WHEN b.claim_id NOT IN (SELECT claim_id FROM city_claim_terms WHERE role = 'borne-by' AND term = 'action-plan') THEN NULL
    WHEN EXISTS (SELECT 1 FROM sources r WHERE r.claim_id = b.claim_id AND r.document_kind = 'action-plan' AND r.organisation_id = b.organisation_id)
      THEN 'loaded'
    WHEN b.organisation_id IN (SELECT organisation_id FROM plans) THEN 'of-another-time'
    ELSE 'not-loaded'
  END AS plan_state,
  EXISTS (SELECT 1 FROM sources r WHERE r.claim_id = b.claim_id AND r.document_kind = 'development-programme')::INTEGER AS in_programme,
  coalesce(t.n, 0) AS n,
  f.document_kind,
  f.term,
  coalesce(f.n, 0) AS n_there,
  f.statement_id
FROM base b
LEFT JOIN totals t ON t.claim_id = b.claim_id AND t.organisation_id = b.organisation_id
LEFT JOIN found f ON f.claim_id = b.claim_id AND f.organisation_id = b.organisation_id
ORDER BY ALL
