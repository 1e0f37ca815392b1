-- When each rule for sub-areas holds.
SELECT rule, explanation_sv, explanation_en FROM sub_area_rules ORDER BY rule
