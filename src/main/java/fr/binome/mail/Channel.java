package fr.binome.mail;

/** How a person is reached: by e-mail, or by a call that the coordinator finds on the phone list. */
public enum Channel {
    MAIL,
    PHONE
}
