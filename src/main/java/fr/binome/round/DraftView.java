package fr.binome.round;

import java.util.List;

/**
 * What a round would work with if it were started now.
 *
 * @param scope who takes part and by which rules; empty for everybody by the association's
 * @param failure reference of the run that failed; empty if none has
 */
record DraftView(String id, String name, State state, String starts, TurnoutView turnout, List<String> scope, boolean startable, String failure,
                 String failureDetail, boolean archived) {

    static DraftView of(Round round, List<String> scope, Participants participants, boolean canDecide, Wording wording) {
        return new DraftView(round.id(), round.name(), State.of(round.status()), wording.date(round.startDate()),
                TurnoutView.of(participants, wording), scope, canDecide && !participants.isEmpty() && round.status().startable(),
                round.failure() == null ? "" : round.failure(), round.failureDetail(), round.status() == RoundStatus.ARCHIVED);
    }
}
