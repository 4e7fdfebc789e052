-- Messages of our mailbox that could not be fetched: those behind them are read, these are asked for again at next_try.
-- A row goes when its message was read, has left the mailbox, or was asked for often enough.
CREATE TABLE stuck_messages (
    mailbox      VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    uid_validity BIGINT      NOT NULL,
    uid          BIGINT      NOT NULL,
    tries        INT         NOT NULL,
    next_try     DATETIME(6) NOT NULL,
    PRIMARY KEY (mailbox, uid_validity, uid)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
