-- Somebody asks that a person's data be erased: the person, or a guardian (asked_by is GUARDIAN, asker_id the guardian's). The answer
-- is due within a month (GDPR, article 12); answered_at says that a member has given it.
CREATE TABLE erasure_requests (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_kind    VARCHAR(10)  NOT NULL,
    person_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_by       VARCHAR(10)  NOT NULL,
    asker_id       CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asker_name     VARCHAR(170) NOT NULL,
    asked_at       DATETIME(6)  NOT NULL,
    answer_by      DATE         NOT NULL,
    answered_at    DATETIME(6),
    answered_by    CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    KEY erasure_requests_person (association_id, person_id, answered_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
