package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.people.Ages;
import fr.binome.people.Channel;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page together that is read before a publication. Thread-safe. */
@Singleton
class PublicationPreview {

    private final Publication publication;
    private final RoundRepository rounds;
    private final PeopleRepository people;

    PublicationPreview(Publication publication, RoundRepository rounds, PeopleRepository people) {
        this.publication = publication;
        this.rounds = rounds;
        this.people = people;
    }

    /** An accepted proposal that stays behind. */
    record Unfit(String path, String names, String why) {
    }

    /** A pair that is published, and how its mentor is asked first. */
    record Asked(String path, String names, String how, boolean phone) {
    }

    /** The page. */
    record View(String id, String name, String title, String button, List<String> steps, List<Asked> asked, List<Unfit> unfit,
                String unfitTitle, boolean possible, boolean adultsMissing) {
    }

    View of(Staff staff, Round round, Wording wording) {
        Publishable publishable = publication.preview(staff, round);
        List<Proposal> fit = publishable.fit();
        Map<String, PersonShown> byId = people(round, publishable);
        boolean adults = publication.twoReachableAdults(round.associationId());
        return new View(round.id(), round.name(), wording.count("round.publication.title", fit.size()),
                wording.count("round.publication.button", fit.size()), steps(round, fit, byId, wording),
                fit.stream().map(proposal -> asked(round, proposal, byId, wording)).toList(),
                publishable.unfit().stream().map(unfit -> unfit(round, unfit, byId, wording)).toList(),
                wording.count("round.publication.unfit", publishable.unfit().size()), adults && !fit.isEmpty(), !adults);
    }

    private List<String> steps(Round round, List<Proposal> fit, Map<String, PersonShown> byId, Wording wording) {
        long byMail = fit.stream().filter(proposal -> byId.get(proposal.mentorId()).channel() == Channel.MAIL).count();
        long minors = fit.stream()
                .filter(proposal -> Ages.on(byId.get(proposal.menteeId()).birthDate(), round.startDate()) < Ages.ADULT).count();
        long pending = rounds.overview(round.associationId(), round.id()).orElseThrow().pending();
        List<String> steps = new ArrayList<>();
        add(steps, "round.publication.mail", byMail, wording);
        add(steps, "round.publication.phone", fit.size() - byMail, wording);
        if (!fit.isEmpty()) {
            steps.add(wording.text("round.publication.mentees"));
            steps.add(wording.text("round.publication.days"));
        }
        add(steps, "round.publication.minors", minors, wording);
        add(steps, "round.publication.pending", pending, wording);
        return steps;
    }

    private static void add(List<String> steps, String key, long count, Wording wording) {
        if (count > 0) {
            steps.add(wording.count(key, count));
        }
    }

    private static Asked asked(Round round, Proposal proposal, Map<String, PersonShown> byId, Wording wording) {
        PersonShown mentor = byId.get(proposal.mentorId());
        boolean mail = mentor.channel() == Channel.MAIL;
        return new Asked("/rounds/" + round.id() + "?pair=" + proposal.id(), names(proposal, byId, wording),
                wording.text(mail ? "round.publication.byMail" : "round.publication.byPhone", mentor.firstName()), !mail);
    }

    private static String names(Proposal proposal, Map<String, PersonShown> byId, Wording wording) {
        return wording.text("round.names", byId.get(proposal.menteeId()).firstName(), byId.get(proposal.mentorId()).firstName());
    }

    private static Unfit unfit(Round round, Publishable.Unfit unfit, Map<String, PersonShown> byId, Wording wording) {
        Proposal proposal = unfit.proposal();
        return new Unfit("/rounds/" + round.id() + "?pair=" + proposal.id(), names(proposal, byId, wording), wording.text(unfit.key()));
    }

    private Map<String, PersonShown> people(Round round, Publishable publishable) {
        List<Proposal> all = Stream.concat(publishable.fit().stream(),
                publishable.unfit().stream().map(Publishable.Unfit::proposal)).toList();
        return all.isEmpty() ? Map.of() : people.find(round.associationId(), all.stream().map(Proposal::menteeId).toList(),
                all.stream().map(Proposal::mentorId).toList()).stream()
                .collect(Collectors.toMap(PersonShown::id, person -> person));
    }
}
