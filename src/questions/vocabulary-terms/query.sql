-- The spellings of every entry and the sentences that it was tried on.
SELECT entry_kind, entry_id, role, term FROM vocabulary_terms ORDER BY entry_kind, entry_id, role, ord
