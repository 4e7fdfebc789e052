-- When somebody is in an association's office; an association without a row is there Monday to Friday, 9 to 18 h. Minutes since midnight.
CREATE TABLE office_hours (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    days           VARCHAR(80) NOT NULL,
    opens          INT NOT NULL,
    closes         INT NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
