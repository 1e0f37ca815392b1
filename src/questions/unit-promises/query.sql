-- How many rows and assignments each loaded plan has, and how many leave role, time or follow-up open.
SELECT u.unit_id, t.organisation_id, t.kind, t.n, t.lacking, t.lacking_responsible, t.lacking_timeline, t.lacking_follow_up
FROM promise_totals t JOIN chosen_units u ON u.organisation_id = t.organisation_id
