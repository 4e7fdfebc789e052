-- What was typed into the sign-in page, until a job has looked whether somebody has that address: the answer to the page
-- then does the same work for all. browser_hash: the browser that asked, hashed.
CREATE TABLE sign_in_requests (
    id           CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    email        VARCHAR(254) NOT NULL,
    browser_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    asked_at     DATETIME(6)  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
