package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairMembership;
import fr.binome.pairing.Side;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import io.micronaut.core.annotation.Nullable;

/**
 * Whom a signal concerns: a pair with its two people, one person alone, or, with nobody named, the whole programme.
 */
record Concern(Association association, @Nullable Pair pair, @Nullable Mentee mentee, @Nullable Mentor mentor) {

    static Concern of(Duo duo) {
        return new Concern(duo.association(), duo.pair(), duo.mentee(), duo.mentor());
    }

    static Concern of(Association association) {
        return new Concern(association, null, null, null);
    }

    @Nullable
    String pairId() {
        return pair == null ? null : pair.id();
    }

    @Nullable
    String menteeId() {
        return mentee == null ? null : mentee.id();
    }

    @Nullable
    String mentorId() {
        return mentor == null ? null : mentor.id();
    }

    /** Who follows these people; null if nobody does yet. */
    @Nullable
    String coordinatorId() {
        return pair != null ? pair.coordinatorId() : mentee == null ? null : mentee.coordinatorId();
    }

    @Nullable
    String branchId() {
        return mentee != null ? mentee.branchId() : mentor == null ? null : mentor.branchId();
    }

    /** Whether the address is that of one of these people, who then must not answer for the pair. */
    boolean isOf(String email) {
        return PairMembership.includes(mentee, mentor, email);
    }

    Side someSide() {
        return mentee == null && mentor != null ? Side.MENTOR : Side.MENTEE;
    }
}
