-- How alike two readers coded the held-out part.
SELECT tag_class, "both", first_only, second_only FROM reader_agreements ORDER BY tag_class
