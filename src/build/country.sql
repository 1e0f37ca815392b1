-- Adds a whole country to the tables of the real dataset: 290 made-up municipalities, each with plans, reports and programmes of twelve
-- years, and as many statements as `size` says. Nothing is random: every choice is a hash of the statement's number.
--
-- A statement has the words of a real one of its kind. Its tags are drawn anew, about as many as real statements have: methods and
-- collaborators by Zipf's law, and for a row of a plan always the sub-area that it stands under.

CREATE TEMP MACRO draw(i, what) AS (hash(i, what) % 1000000007) / 1000000007.0;
-- 0 to n - 1, the smaller the likelier: the chance of r falls as 1 / (r + 1).
CREATE TEMP MACRO zipf(i, what, n) AS floor(exp(draw(i, what) * ln(n + 1)))::INTEGER - 1;
CREATE TEMP MACRO municipality(m) AS format('kommun-{:03d}', m);

CREATE TEMP TABLE series AS SELECT * FROM (VALUES
  ('action-plan', 'plan', 'Lokal handlingsplan', 0, 0.55),
  ('annual-report', 'arsrapport', 'Årsrapport', 0.55, 0.80),
  ('effects-report', 'effekter', 'Effekter', 0.80, 0.95),
  ('development-programme', 'program', 'Utvecklingsprogram', 0.95, 1)
) t(document_kind, slug, title, from_share, to_share);

INSERT INTO organisations BY NAME
SELECT municipality(m) AS organisation_id, format('Kommun {:03d}', m) AS name, 'district' AS kind FROM range(1, 291) t(m);

-- None is superseded by a later one, so that all count.
INSERT INTO documents BY NAME
SELECT
  format('{}-{}-{}', slug, municipality(m), y) AS document_id,
  format('{} {}, Kommun {:03d}', title, y, m) AS title,
  document_kind AS kind,
  municipality(m) AS organisation_id,
  y AS published, y AS period_start, y AS period_end, '' AS source_file, '' AS source_sha256
FROM series, range(1, 291) a(m), range(2015, 2027) b(y)
ORDER BY m, y, slug;

INSERT INTO expected_plans
SELECT organisation_id, max(document_id) FROM documents WHERE kind = 'action-plan' AND organisation_id LIKE 'kommun-%' GROUP BY ALL ORDER BY ALL;

CREATE TEMP TABLE models AS
SELECT kind, title, goal, text, responsible, timeline, follow_up,
  row_number() OVER (PARTITION BY kind ORDER BY statement_id) - 1 AS nth
FROM statements WHERE kind IN ('activity', 'assignment', 'example', 'measure');

CREATE TEMP TABLE areas AS SELECT sub_area_id, priority_area_id, label_sv, row_number() OVER (ORDER BY ord) - 1 AS nth FROM sub_areas;

CREATE TEMP TABLE made AS
SELECT
  i,
  municipality(m) AS organisation_id,
  format('{}-{}-{}', slug, municipality(m), y) AS document_id,
  format('{}-{}-{}:s{:07d}', slug, municipality(m), y, i) AS statement_id,
  CASE
    WHEN document_kind = 'action-plan' AND draw(i, 'assignment') < 0.1 THEN 'assignment'
    WHEN document_kind = 'action-plan' THEN 'activity'
    WHEN document_kind = 'development-programme' THEN 'measure'
    ELSE 'example'
  END AS kind,
  zipf(i, 'area', 12) AS area
FROM (SELECT i, 1 + i * 290 // n AS m, 2015 + (i * 290 * 12 // n) % 12 AS y, n FROM size, range(n) t(i))
JOIN series ON draw(i, 'series') >= from_share AND draw(i, 'series') < to_share;

INSERT INTO statements
WITH worded AS MATERIALIZED (
  SELECT s.*, (hash(i, 'model') % n)::BIGINT AS model FROM made s JOIN (SELECT kind, count(*) AS n FROM models GROUP BY ALL) USING (kind)
)
SELECT statement_id, document_id, organisation_id, s.kind, CASE WHEN s.kind IN ('activity', 'assignment') THEN priority_area_id END, NULL,
  title, goal, text, responsible, timeline, follow_up, i
FROM worded s
JOIN models d ON d.kind = s.kind AND d.nth = s.model
JOIN areas a ON a.nth = s.area
ORDER BY i;

INSERT INTO statement_sub_areas
SELECT statement_id, sub_area_id, basis, rule, matched_text FROM (
  SELECT i, statement_id, sub_area_id, 'stated' AS basis, 'plan-heading' AS rule, label_sv AS matched_text
  FROM made JOIN areas ON nth = area WHERE kind = 'activity'
  UNION ALL
  SELECT i, statement_id, sub_area_id, 'stated', 'names-sub-area', NULL FROM made JOIN areas ON nth = area WHERE kind = 'example' AND draw(i, 'named') < 0.2
  UNION ALL
  SELECT i, statement_id, sub_area_id, 'inferred', min(rule), 'insatser'
  FROM (SELECT i, statement_id, (area + 1 + k + zipf(i, 'inferred' || k, 8)) % 12 AS nth FROM made, range(2) t(k) WHERE draw(i, 'infers' || k) < 0.4)
  JOIN areas USING (nth) JOIN sub_area_rules USING (sub_area_id) GROUP BY ALL
)
ORDER BY i, sub_area_id;

INSERT INTO statement_methods
SELECT statement_id, method_id, CASE WHEN draw(i, 'relation') < 0.9 THEN 'uses' WHEN draw(i, 'relation') < 0.95 THEN 'offers' ELSE 'mentions' END, 0, length(name), name
FROM (SELECT DISTINCT i, statement_id, zipf(i, 'method' || k, (SELECT count(*) FROM methods)) AS nth FROM made, range(2) t(k) WHERE draw(i, 'has' || k) < 0.3 - k * 0.2)
JOIN (SELECT method_id, name, row_number() OVER (ORDER BY method_id) - 1 AS nth FROM methods) USING (nth)
ORDER BY i, method_id;

INSERT INTO statement_collaborators
SELECT statement_id, collaborator_id, CASE WHEN draw(i, 'listed') < 0.2 THEN 'listed' ELSE 'named' END, 0, length(name), name
FROM (SELECT DISTINCT i, statement_id, zipf(i, 'with' || k, (SELECT count(*) FROM collaborators)) AS nth FROM made, range(2) t(k) WHERE draw(i, 'names' || k) < 0.32 - k * 0.2)
JOIN (SELECT collaborator_id, name, row_number() OVER (ORDER BY kind, collaborator_id) - 1 AS nth FROM collaborators) USING (nth)
ORDER BY i, collaborator_id;

INSERT INTO statement_spans
SELECT statement_id, field, 0, length(words), 1
FROM (UNPIVOT (SELECT statement_id, ord, title, goal, text, responsible, timeline, follow_up FROM statements WHERE organisation_id LIKE 'kommun-%')
  ON title, goal, text, responsible, timeline, follow_up INTO NAME field VALUE words)
ORDER BY ord, field;
