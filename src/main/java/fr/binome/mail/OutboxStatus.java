package fr.binome.mail;

/** The life of a message: mails wait, are being sent, and end as sent or given up; calls wait until somebody has called. */
enum OutboxStatus {
    WAITING,
    SENDING,
    SENT,
    TO_CALL,
    CALLED,
    GAVE_UP
}
