package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.mail.RecipientKind;
import fr.binome.web.FieldErrors;
import fr.binome.web.FormData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form for everybody: what it asks on which page, how its answers are read, and who they make. The pages are the same for all
 * forms. Implementations are stateless and thread-safe.
 *
 * @param <F> the valid answers
 */
interface PublicForm<F> {

    /** A short promise on the first page; the icon stands beside the words. */
    record Promise(String icon, String key) {
    }

    /** The form's part of the address, and the start of its keys in the bundles. */
    String path();

    /** The pages in their order; the one to read all again comes after them. */
    List<Step> steps();

    /** What must be ticked before sending. */
    List<Question> agreements();

    /** What stands in a page that nobody has touched. */
    Map<String, List<String>> untouched();

    List<Promise> promises();

    /** Whose form it is. */
    RecipientKind kind();

    /** The answers; empty if {@code errors} got any. */
    Optional<F> read(FormData data, LocalDate today, FieldErrors errors);

    /** What to thank for, if this submission has been received before. */
    Optional<Thanks> known(Association association, String submission);

    /** Writes everything down and forgets the draft, all or nothing. */
    Thanks receive(Association association, Submission<F> submission);
}
