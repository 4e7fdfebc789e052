-- How many forms came from one network address in ten minutes, under a hash whose salt changes daily and is not stored: no
-- address can be read here, and nobody be followed from one day to the next.
CREATE TABLE form_arrivals (
    origin   CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    slot     DATETIME(6) NOT NULL,
    arrivals INT         NOT NULL,
    PRIMARY KEY (origin, slot),
    KEY form_arrivals_slot (slot)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
