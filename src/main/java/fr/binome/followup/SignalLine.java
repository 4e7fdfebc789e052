package fr.binome.followup;

import java.util.List;

/**
 * A signal as its line shows it, every text in the reader's language; texts that are not needed are empty.
 *
 * @param css class of its level
 * @param programme whether it tells of the programme, so that there is nobody to call
 * @param callId of the call that this line's form may record
 * @param open where "Ouvrir" leads
 * @param nothing whether a talk with nothing to report settles it; {@code done}: whether it may be settled without one
 * @param reasons the pair's other signals
 * @param also what else a call about this line may settle
 * @param pairs the signals of other pairs of the same mentor
 */
record SignalLine(String id, String css, boolean programme, String title, String tag, String why, String owner, String last, String again,
                  String callId, String open, List<Dial> dials, List<Also> also, boolean nothing, boolean done, String noteHint, String reasonsText,
                  List<SignalLine> reasons, String pairsText, List<SignalLine> pairs) {

    /** Another signal of the pair; ticked beforehand where it tells of the same person or of both. */
    record Also(String id, String text, boolean ticked) {
    }

    /** A number to tap. */
    record Dial(String text, String number) {
    }
}
