-- Most consents are never withdrawn; the watch asks every few minutes for those that are.
ALTER TABLE consents ADD KEY consents_withdrawn (withdrawn_at);
