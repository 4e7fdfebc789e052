-- How many pairs a member should follow at most; whoever has no row works full time.
CREATE TABLE portfolio_guides (
    member_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    guide          INT      NOT NULL,
    KEY portfolio_guides_association (association_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
