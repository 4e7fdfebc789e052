-- What somebody has told the team by phone stands behind no link.
ALTER TABLE safety_reports MODIFY check_in_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL;
