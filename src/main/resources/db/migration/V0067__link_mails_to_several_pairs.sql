-- The pairs of a mail that asks about several, in the order of its questions; a mail about one pair names it in outbox.pair_id.
CREATE TABLE outbox_pairs (
    mail_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place          INT NOT NULL,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (mail_id, place),
    KEY outbox_pairs_pair (association_id, pair_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
