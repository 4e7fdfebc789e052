ALTER TABLE sessions ADD KEY sessions_expiry (expires_at);
