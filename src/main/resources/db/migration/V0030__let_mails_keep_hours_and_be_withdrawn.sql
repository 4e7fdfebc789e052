-- What decides when a mail may arrive and what it belongs to. WITHDRAWN: taken back before it left; STOPPED: its reader
-- had stopped the programme's mails, or the address takes none.
ALTER TABLE outbox
    ADD COLUMN kind         VARCHAR(12) NOT NULL DEFAULT 'PROGRAMME',
    ADD COLUMN pair_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN zone         VARCHAR(40) NOT NULL DEFAULT 'Europe/Paris',
    ADD COLUMN departement  VARCHAR(3)  NOT NULL DEFAULT '',
    ADD COLUMN minor        BOOLEAN     NOT NULL DEFAULT FALSE,
    ADD COLUMN attachments  MEDIUMTEXT,
    ADD COLUMN withdrawn_at DATETIME(6),
    ADD KEY outbox_pair (association_id, pair_id),
    ADD KEY outbox_recipient (association_id, recipient_id);
