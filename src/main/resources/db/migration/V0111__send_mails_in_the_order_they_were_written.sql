-- What waits for one morning is due at one moment: then the order in which it was written decides.
ALTER TABLE outbox DROP KEY outbox_due, ADD KEY outbox_due (status, not_before, created_at);
