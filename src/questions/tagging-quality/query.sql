-- How the tags came out against gold: by class and part, and for sub-areas by sub-area and rule.
SELECT
  tag_class,
  part,
  CASE tag_class WHEN 'sub-area' THEN entry_id END AS sub_area_id,
  rule,
  count(*) FILTER (WHERE outcome = 'correct') AS correct,
  count(*) FILTER (WHERE outcome = 'wrong') AS wrong,
  count(*) FILTER (WHERE outcome = 'missed') AS missed
FROM gold_comparisons
GROUP BY ALL
ORDER BY ALL
