-- Where pairs can meet for the first time. periods: weekly periods in which it is open, as in the people's rows; capacity: pairs at a time.
CREATE TABLE venues (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name           VARCHAR(120) NOT NULL,
    address        VARCHAR(200) NOT NULL,
    postal_code    VARCHAR(5)   NOT NULL,
    commune        VARCHAR(5)   NOT NULL,
    kind           VARCHAR(20)  NOT NULL,
    capacity       INT          NOT NULL,
    periods        VARCHAR(500) NOT NULL,
    active         BOOLEAN      NOT NULL,
    KEY venues_association (association_id, active, name)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- The first meeting proposed to a pair. The keys make a double booking impossible: a mentor has one a period, and a venue as many
-- as it has seats; without a venue (place to agree) only the former binds.
CREATE TABLE first_meetings (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    mentor_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    on_day         DATE        NOT NULL,
    period         VARCHAR(14) NOT NULL,
    starts_at      VARCHAR(5)  NOT NULL,
    venue_id       CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    seat           INT,
    with_adult     BOOLEAN     NOT NULL,
    revision       INT         NOT NULL,
    proposed_by    CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposed_at    DATETIME(6) NOT NULL,
    UNIQUE KEY first_meetings_pair (association_id, pair_id),
    UNIQUE KEY first_meetings_mentor (association_id, mentor_id, on_day, period),
    UNIQUE KEY first_meetings_venue (association_id, venue_id, on_day, period, seat)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
