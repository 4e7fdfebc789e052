-- A signal may concern one person or the whole programme; detail is what its sentence counts or dates.
ALTER TABLE signals
    MODIFY pair_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    MODIFY reason VARCHAR(30) NOT NULL,
    ADD mentee_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD mentor_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD detail VARCHAR(120) NOT NULL DEFAULT '',
    ADD acknowledged_at DATETIME(6),
    ADD acknowledged_by CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD escalated_at DATETIME(6),
    ADD KEY signals_due (status, due_at);
UPDATE signals s JOIN pairs p ON p.association_id = s.association_id AND p.id = s.pair_id
    SET s.mentee_id = p.mentee_id, s.mentor_id = p.mentor_id;

-- A planned end that differs from the one that the association's settings give.
CREATE TABLE pair_plans (
    pair_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    planned_end    DATE NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

CREATE TABLE follow_up_settings (
    association_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    first_day      INT     NOT NULL,
    second_day     INT     NOT NULL,
    reminder_days  INT     NOT NULL,
    pulse          BOOLEAN NOT NULL,
    news           BOOLEAN NOT NULL,
    months         INT     NOT NULL,
    short_months   INT     NOT NULL,
    safety_procedure TEXT  NOT NULL
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;

-- letter_key and reminder_key name the mails that asked; one mail may ask about several pairs.
ALTER TABLE check_ins
    ADD audience VARCHAR(10) NOT NULL DEFAULT 'SELF',
    ADD letter_key VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin,
    ADD reminder_key VARCHAR(160) CHARACTER SET ascii COLLATE ascii_bin;
UPDATE check_ins SET letter_key = CONCAT('check-in:', id), reminder_key = CONCAT('check-in:', id, ':reminder');
