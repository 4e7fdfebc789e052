package fr.binome.matching.model;

/** A pinned pair that could not be kept because it breaks a rule nobody may override; its mentee is in the round. */
public record RefusedPin(String menteeId, String mentorId, Reason why) {
}
