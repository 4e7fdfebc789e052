package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Side;

/**
 * That something calls for somebody's attention.
 *
 * @param about whom it is about, or whom to ask first
 * @param fact at most 80 ASCII characters; the same fact never raises a second signal of its code
 */
record Finding(Reason reason, Side about, String fact) {
}
