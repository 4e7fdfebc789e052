package fr.binome.people;

/** Somebody to call. */
public record Referent(String name, String phone) {
}
