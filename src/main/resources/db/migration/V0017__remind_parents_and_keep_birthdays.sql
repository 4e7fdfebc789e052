-- That a birthday has been kept: 17 is the notice before coming of age, then 18 and 21.
CREATE TABLE birthdays (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentee_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    birth_date     DATE        NOT NULL,
    age            INT         NOT NULL,
    kept_at        DATETIME(6) NOT NULL,
    UNIQUE KEY birthdays_once (association_id, mentee_id, birth_date, age)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- Until when a young person rests; a mentor's day stands in the mentor's row.
CREATE TABLE rests (
    mentee_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    until          DATE     NOT NULL,
    KEY rests_until (until)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

ALTER TABLE tokens ADD KEY tokens_purpose (purpose, created_at);
