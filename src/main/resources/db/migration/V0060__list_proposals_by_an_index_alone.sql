-- A review sorts, filters and counts all proposals of a round: with every column it looks at in one index, the rows, which are
-- long, are read for one page only. proposals_round was the beginning of it.
ALTER TABLE proposals
    DROP KEY proposals_round,
    DROP KEY proposals_review,
    ADD KEY proposals_review (association_id, round_id, decision, published_at, set_aside, weak, origin, score, mentee_id, mentor_id,
                              distance_metres, locked, moved_from);
