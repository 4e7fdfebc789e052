-- Who gets no programme mail any more: UNSUBSCRIBED stops everything to a person, BOUNCED one address of a person.
CREATE TABLE mail_stops (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    recipient_kind VARCHAR(20)  NOT NULL,
    recipient_id   CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason         VARCHAR(15)  NOT NULL,
    address        VARCHAR(254) NOT NULL,
    mail_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since          DATETIME(6)  NOT NULL,
    lifted_at      DATETIME(6),
    KEY mail_stops_recipient (association_id, recipient_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Everything that has come into our mailbox. message_key is a hash of the Message-ID, so that a message is handled once;
-- association_id is empty while nobody can tell whose it is. REPLY, AUTO_REPLY, BOUNCE, SOFT_BOUNCE or UNCLEAR.
CREATE TABLE incoming_mails (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    message_key    CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind           VARCHAR(12)  NOT NULL,
    mail_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    recipient_kind VARCHAR(20),
    recipient_id   CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    person_name    VARCHAR(200) NOT NULL,
    from_address   VARCHAR(254) NOT NULL,
    subject        VARCHAR(250) NOT NULL,
    words          MEDIUMTEXT   NOT NULL,
    quoted         MEDIUMTEXT   NOT NULL,
    files          INT          NOT NULL,
    note           VARCHAR(500) NOT NULL,
    received_at    DATETIME(6)  NOT NULL,
    read_at        DATETIME(6),
    read_by        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    UNIQUE KEY incoming_mails_key (message_key),
    KEY incoming_mails_list (association_id, kind, received_at),
    KEY incoming_mails_person (association_id, recipient_id),
    KEY incoming_mails_pair (association_id, pair_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- How far each mailbox has been read (RFC 3501: a UID never comes back while the validity stays).
CREATE TABLE mailboxes (
    name         VARCHAR(190) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    uid_validity BIGINT NOT NULL,
    last_uid     BIGINT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE outbox ADD KEY outbox_address (to_address, created_at);
