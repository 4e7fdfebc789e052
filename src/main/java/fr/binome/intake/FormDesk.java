package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.account.Branch;
import fr.binome.account.BranchAddresses;
import fr.binome.platform.Clock;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.web.NotFoundException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds what an address of a form stands for, sends a form once however often somebody presses, and knows afterwards what to
 * thank for. Thread-safe.
 */
@Singleton
class FormDesk {

    /** The branch at whose entrance somebody came in, kept with the answers. */
    static final String BRANCH = "branch";

    private final Hosts hosts;
    private final BranchAddresses branches;
    private final PublicForms forms;
    private final Extras extras;
    private final Drafts drafts;
    private final Clock clock;

    FormDesk(Hosts hosts, BranchAddresses branches, PublicForms forms, Extras extras, Drafts drafts, Clock clock) {
        this.hosts = hosts;
        this.branches = branches;
        this.forms = forms;
        this.extras = extras;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @throws NotFoundException if there is no such association or form */
    FormAddress<?> address(String where, String slug, String form, String link) {
        Association association = hosts.named(slug);
        return new FormAddress<>(where, association, forms.at(form), extras.of(association, form), link);
    }

    /** A form that nobody has touched, under an address of its own. */
    FormAddress<?> begin(String where, String slug, String form) {
        return address(where, slug, form, drafts.newLink());
    }

    /** The page for what is kept under this address; thanks if the form was sent. */
    HttpResponse<?> open(FormAddress<?> address, Function<Draft, HttpResponse<?>> page) {
        Optional<Draft> kept = kept(address);
        return kept.isPresent() ? page.apply(kept.get()) : thanks(address);
    }

    /** The same for one page of the form: only the first may be opened and sent before anything is kept. */
    HttpResponse<?> open(FormAddress<?> address, Step step, Function<Draft, HttpResponse<?>> page) {
        boolean first = address.steps().indexOf(step) == 0;
        boolean begins = first && kept(address).isEmpty() && sent(address).isEmpty();
        return begins ? page.apply(untouched(address)) : open(address, page);
    }

    Draft untouched(FormAddress<?> address) {
        return drafts.empty(drafts.id(address.link()));
    }

    /** @throws NotFoundException if the form has no such page */
    Step step(FormAddress<?> address, String path) {
        return address.steps().stream().filter(step -> step.path().equals(path)).findFirst().orElseThrow(NotFoundException::new);
    }

    <F> FormWalker<F> walk(FormAddress<F> address, Draft draft) {
        return new FormWalker<>(address, draft, today(address.association()));
    }

    void save(FormAddress<?> address, Draft draft) {
        drafts.save(address.association(), draft);
    }

    /** Sends the form, or finds that it was sent a moment ago; answers with the page that comes after. */
    <F> HttpResponse<?> send(FormAddress<F> address, Submission<F> submission) {
        Association association = address.association();
        try {
            return ThanksPages.to(address.base(), address.form().receive(association, submission));
        } catch (DataAccessException failure) {
            // Two sendings at the same moment: the unique key let one in.
            return ThanksPages.to(address.base(), address.form().known(association, submission.id()).orElseThrow(() -> failure));
        }
    }

    /** The branch of a draft; null if there is none of that name (any more). */
    String branch(FormAddress<?> address, Draft draft) {
        String asked = draft.data().first(BRANCH);
        return asked.isEmpty() ? null : branches.at(address.association().id(), asked).map(Branch::id).orElse(null);
    }

    LocalDate today(Association association) {
        return clock.today(association.zone());
    }

    private Optional<Draft> kept(FormAddress<?> address) {
        return drafts.find(address.association(), drafts.id(address.link()));
    }

    private Optional<Thanks> sent(FormAddress<?> address) {
        return address.form().known(address.association(), drafts.id(address.link()));
    }

    private HttpResponse<?> thanks(FormAddress<?> address) {
        return ThanksPages.to(address.base(),
                sent(address).orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.EXPIRED)));
    }
}
