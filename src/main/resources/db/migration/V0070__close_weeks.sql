-- Weeks in which nobody of the association is at work; both days count. asks: whether questions are sent all the same.
CREATE TABLE closed_weeks (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    from_day       DATE    NOT NULL,
    until_day      DATE    NOT NULL,
    asks           BOOLEAN NOT NULL,
    KEY closed_weeks_days (association_id, until_day),
    KEY closed_weeks_quiet (asks, until_day)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
