package fr.binome.pairing;

import fr.binome.account.Staff;
import fr.binome.mail.Channel;
import fr.binome.mail.RenderedMail;
import fr.binome.round.Proposal;
import fr.binome.round.PublicationLetters;
import fr.binome.round.Round;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Renders what a publication would send from the very pair that it would make, and keeps neither. Thread-safe. */
@Singleton
class PublicationPreviews implements PublicationLetters {

    private final PublishedPairs published;
    private final PairLetters letters;

    PublicationPreviews(PublishedPairs published, PairLetters letters) {
        this.published = published;
        this.letters = letters;
    }

    @Override
    @Transactional(readOnly = true)
    public Preview of(Staff by, Round round, List<Proposal> accepted, int index) {
        PairPeople people = published.planned(by, round, accepted, index);
        RenderedMail mail = letters.preview(people);
        Contact contact = people.contact(Side.MENTOR);
        return new Preview(people.mentor().firstName(), people.mentee().firstName(), people.coordinator().name(),
                contact.channel() == Channel.MAIL ? contact.address() : null, mail.subject(), mail.text());
    }
}
