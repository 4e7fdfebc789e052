-- A scenario is a round beside another one, parent_id; its proposals hold nobody. rerun: the run that goes on replaces what
-- is still to decide in a round that has been reviewed. scope is JSON; NULL means everybody.
ALTER TABLE rounds
    ADD COLUMN kind      VARCHAR(12) NOT NULL DEFAULT 'ROUND',
    ADD COLUMN parent_id CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD COLUMN scope     TEXT,
    ADD COLUMN rule_file VARCHAR(120) NOT NULL DEFAULT '',
    ADD COLUMN rerun     BOOLEAN NOT NULL DEFAULT FALSE,
    ADD KEY rounds_parent (association_id, parent_id);

-- weak says again what weak_points holds, for sorting. waived holds the rules that a hand-made pair may break: A|B.
-- moved_from is the mentor that the latest run took from the mentee.
ALTER TABLE proposals
    ADD COLUMN origin        VARCHAR(12) NOT NULL DEFAULT 'ENGINE',
    ADD COLUMN locked        BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN set_aside     BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN weak          BOOLEAN NOT NULL DEFAULT FALSE,
    ADD COLUMN waived        VARCHAR(500) NOT NULL DEFAULT '',
    ADD COLUMN other_mentees TEXT,
    ADD COLUMN moved_from    CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    ADD KEY proposals_review (association_id, round_id, decision, published_at, set_aside, weak, score, mentee_id),
    ADD KEY proposals_mentor (association_id, mentor_id, decision);

UPDATE proposals SET weak = TRUE WHERE weak_points <> '[]';

-- What a proposal was before somebody decided. All steps of one press of a button have one batch; before_decision is NULL
-- for a proposal that the step itself made.
CREATE TABLE decision_steps (
    id              CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    association_id  CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    round_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    batch_id        CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    proposal_id     CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    member_id       CHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    kind            VARCHAR(12)  NOT NULL,
    before_decision VARCHAR(12),
    before_locked   BOOLEAN      NOT NULL,
    before_reason   VARCHAR(500) NOT NULL,
    before_by       CHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
    before_at       DATETIME(6),
    version_after   BIGINT       NOT NULL,
    millis          INT          NOT NULL,
    at              DATETIME(6)  NOT NULL,
    undone_at       DATETIME(6),
    KEY decision_steps_round (association_id, round_id, member_id, at),
    KEY decision_steps_batch (association_id, batch_id)
) DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_unicode_ci;
