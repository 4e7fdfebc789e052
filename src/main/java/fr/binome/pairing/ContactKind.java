package fr.binome.pairing;

import fr.binome.web.FormData;
import java.util.Arrays;
import java.util.List;

/** What may be given to the other side. Stored by name. */
enum ContactKind {
    PHONE,
    MAIL,
    /** A guardian allows the young person's own number. */
    CHILD_PHONE,
    /** A guardian allows the young person's own address. */
    CHILD_MAIL;

    /** What one of the two may tick. */
    static final List<ContactKind> OWN = List.of(PHONE, MAIL);
    /** What a guardian may tick. */
    static final List<ContactKind> OF_GUARDIAN = List.of(PHONE, CHILD_PHONE, CHILD_MAIL);

    /** What was ticked of {@code offered}; nothing else counts. */
    static List<ContactKind> ticked(FormData data, List<ContactKind> offered) {
        List<String> ticked = data.all("contact");
        return Arrays.stream(values()).filter(offered::contains).filter(kind -> ticked.contains(kind.name())).toList();
    }
}
