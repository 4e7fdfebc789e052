package fr.binome.pairing;

/** How two people are introduced (R15b). Stored by name. */
enum IntroductionWay {
    /** The coordinator arranges a first meeting of three. */
    TOGETHER,
    /** Each side sees what the other allows to be given. */
    BY_CONTACT
}
