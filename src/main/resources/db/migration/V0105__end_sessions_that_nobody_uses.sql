-- seen_at: the last request, at most a few minutes late; null until then. form_key: what the forms of this session are signed
-- with; null for the session's own id. A session that follows one of the same member in the same browser takes its key along,
-- so that a form that was open meanwhile can be sent again.
ALTER TABLE sessions
    ADD COLUMN seen_at  DATETIME(6),
    ADD COLUMN form_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
