package fr.binome.people;

/** How somebody is reached: by mail, by phone, or through a guardian or educator. */
public enum Channel {
    MAIL, PHONE, VIA
}
