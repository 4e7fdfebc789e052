package fr.binome.mail;

/**
 * The life of a message: mails wait, are being sent, and end as sent or given up; calls wait until somebody has called.
 * Either may be withdrawn before it left, or stay in because its reader has stopped the mails; a sent one may come back.
 */
enum OutboxStatus {
    WAITING,
    SENDING,
    SENT,
    TO_CALL,
    CALLED,
    GAVE_UP,
    WITHDRAWN,
    STOPPED,
    BOUNCED
}
