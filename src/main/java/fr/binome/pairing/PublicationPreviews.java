package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.mail.Channel;
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

/**
 * Renders what a publication would send from the very pair that it would make, and what follows if the mentor said yes today;
 * keeps none of it. Thread-safe.
 */
@Singleton
class PublicationPreviews implements PublicationLetters {

    private final PublishedPairs published;
    private final PairLetters letters;
    private final GuardianNotices guardians;
    private final Clock clock;

    PublicationPreviews(PublishedPairs published, PairLetters letters, GuardianNotices guardians, Clock clock) {
        this.published = published;
        this.letters = letters;
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
        all.add(shown(Reader.MENTOR, people.contact(Side.MENTOR), letters.preview(people)));
        if (people.mentee().minorOn(today)) {
            Contact guardian = guardians.contact(people);
            all.add(shown(Reader.GUARDIAN, guardian, letters.previewGuardian(people, guardians.name(people), Together.needed(people.mentee(), today))));
        }
        all.add(shown(later ? Reader.MENTEE_LATER : Reader.MENTEE, asked.contact(Side.MENTEE), letters.preview(asked)));
        return new Preview(people.mentor().firstName(), people.mentee().firstName(), people.coordinator().name(), all);
    }

    private static Shown shown(Reader reader, Contact contact, RenderedMail mail) {
        String address = contact.channel() == Channel.MAIL ? contact.address() : null;
        return new Shown(reader, address, mail.subject(), mail.text());
    }
}
