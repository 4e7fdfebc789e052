package fr.binome.round;

import fr.binome.account.Staff;
import java.util.List;

/** Takes over what a round publishes; implemented where pairs live. */
public interface ProposalSink {

    /**
     * Makes pairs of these proposals. Called in the publication's transaction: an exception undoes the publication.
     *
     * @param accepted each with another mentee, with a free place and slot at its mentor's
     */
    void published(Staff by, Round round, List<Proposal> accepted);
}
