package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.mail.Channel;
import fr.binome.mail.MailTemplates;
import fr.binome.mail.RecipientKind;
import fr.binome.mail.RenderedMail;
import fr.binome.platform.Clock;
import fr.binome.round.Proposal;
import fr.binome.round.PublicationLetters;
import fr.binome.round.Round;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Renders what a publication would send from the very pair that it would make, and what follows if the mentor said yes today;
 * keeps none of it. Thread-safe.
 */
@Singleton
class PublicationPreviews implements PublicationLetters {

    /** Opens nothing: no token has this id. */
    private static final String NO_TOKEN = "00000000000000000000";
    /** Stands for the addresses that each mail has of its own. */
    private static final String NO_LINK = "…";

    private final PublishedPairs published;
    private final LetterModels models;
    private final MailTemplates templates;
    private final GuardianNotices guardians;
    private final Clock clock;

    PublicationPreviews(PublishedPairs published, LetterModels models, MailTemplates templates, GuardianNotices guardians, Clock clock) {
        this.published = published;
        this.models = models;
        this.templates = templates;
        this.guardians = guardians;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Preview of(Staff by, Round round, List<Proposal> accepted, int index) {
        PairPeople people = published.planned(by, round, accepted, index);
        LocalDate today = clock.today(people.association().zone());
        boolean later = GuardianNotices.first(people, today);
        Instant from = later ? GuardianDays.until(today, people.association().zone()) : clock.now();
        PairPeople asked = people.with(people.pair().askingMentee(from.plus(Answers.MENTEE_TIME)));
        List<Shown> all = new ArrayList<>();
        all.add(shown(Reader.MENTOR, people.contact(Side.MENTOR), question(people)));
        if (people.mentee().minorOn(today)) {
            Contact guardian = guardians.contact(people);
            all.add(shown(Reader.GUARDIAN, guardian, notice(people, Together.needed(people.mentee(), today))));
        }
        all.add(shown(later ? Reader.MENTEE_LATER : Reader.MENTEE, asked.contact(Side.MENTEE), question(asked)));
        return new Preview(people.mentor().firstName(), people.mentee().firstName(), people.coordinator().name(), all);
    }

    /** The question to whoever has to answer, with a link that leads nowhere. */
    private RenderedMail question(PairPeople people) {
        Side side = people.pair().asked();
        return rendered(PairLetters.proposal(side), people.language(side), side == Side.MENTOR ? RecipientKind.MENTOR : RecipientKind.MENTEE,
                models.question(people, false, NO_TOKEN));
    }

    private RenderedMail notice(PairPeople people, boolean together) {
        return rendered(PairLetters.GUARDIAN_NOTICE, people.mentee().language(), RecipientKind.GUARDIAN,
                models.guardianNotice(people, guardians.name(people), together, NO_TOKEN));
    }

    private RenderedMail rendered(String template, String language, RecipientKind reader, Map<String, Object> model) {
        model.put("ownPage", NO_LINK);
        model.put("stop", NO_LINK);
        return templates.render(template, language, reader, model);
    }

    private static Shown shown(Reader reader, Contact contact, RenderedMail mail) {
        String address = contact.channel() == Channel.MAIL ? contact.address() : null;
        return new Shown(reader, address, mail.subject(), mail.text());
    }
}
