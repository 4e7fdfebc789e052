-- What somebody has answered of a form so far, for 30 days: values by field as JSON, removed when sent. The id becomes the
-- submission of the person. Nobody is somebody yet: nothing else refers to a draft.
CREATE TABLE drafts (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answers        MEDIUMTEXT  NOT NULL,
    mails          INT         NOT NULL,
    created_at     DATETIME(6) NOT NULL,
    expires_at     DATETIME(6) NOT NULL,
    PRIMARY KEY (association_id, id),
    KEY drafts_expired (expires_at)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
