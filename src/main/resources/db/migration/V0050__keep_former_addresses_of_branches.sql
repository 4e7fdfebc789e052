-- What a branch's public address was before it was renamed: posters and links that bear it still lead there.
CREATE TABLE branch_addresses (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    address        VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    branch_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (association_id, address)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
