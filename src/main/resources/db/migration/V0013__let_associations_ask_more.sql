-- What an association asks besides the product's own questions; archived, not deleted, so that answers keep their question.
CREATE TABLE extra_questions (
    id             CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    form           VARCHAR(10)   NOT NULL,
    kind           VARCHAR(10)   NOT NULL,
    label          VARCHAR(160)  NOT NULL,
    choices        VARCHAR(1200) NOT NULL,
    required       BOOLEAN       NOT NULL,
    place          INT           NOT NULL,
    archived       BOOLEAN       NOT NULL,
    created_at     DATETIME(6)   NOT NULL,
    KEY extra_questions_form (association_id, form, archived, place)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE extra_answers (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    person_id      CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    question_id    CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    answer         VARCHAR(600) NOT NULL,
    PRIMARY KEY (association_id, person_id, question_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
