package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.account.TeamMemberRepository;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Mentor;
import fr.binome.people.MentorStatus;
import fr.binome.people.venue.Venue;
import fr.binome.people.venue.VenueKind;
import fr.binome.people.venue.VenueRepository;
import fr.binome.platform.Ids;
import fr.binome.round.KnownPair;
import fr.binome.round.KnownPair.Kind;
import fr.binome.round.Proposal;
import fr.binome.round.RoundInReview;
import fr.binome.web.ConflictException;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublishedPairsIT {

    private final Service service = Service.shared();
    private final TestPairs pairs = new TestPairs(service);
    private final Mentee ines = pairs.mentee("Inès", 20);
    private final Mentee zoe = pairs.mentee("Zoé", 20);

    @Test
    void aMentorIsFullOnceEveryPlaceIsTaken() {
        Mentor marc = pairs.mentor("Marc", "marc-" + ines.id() + "@mentor.example", 2);

        pairs.published(ines, marc);
        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.AVAILABLE);
        pairs.published(zoe, marc);

        assertThat(pairs.now(marc).status()).isEqualTo(MentorStatus.FULL);
    }

    @Test
    void nothingIsPublishedWhenAMentorHasNoPlaceLeft() {
        Mentor marc = pairs.mentor("Marc");
        Mentor paul = pairs.mentor("Paul");
        pairs.published(ines, marc);
        Mentee noe = pairs.mentee("Noé", 20);

        RoundInReview review = RoundInReview.of(pairs.team);
        List<Proposal> both = List.of(review.accepted(zoe, paul), review.accepted(noe, marc));

        assertThatThrownBy(() -> service.bean(PublishedPairs.class).published(pairs.team.staff(pairs.team.lead()), review.round(), both))
                .isInstanceOf(ConflictException.class);

        assertThat(pairs.now(zoe).status()).isEqualTo(MenteeStatus.WAITING);
        assertThat(pairs.now(paul).status()).isEqualTo(MentorStatus.AVAILABLE);
        assertThat(pairs.mailsTo(paul.email())).isEmpty();
    }

    @Test
    void theLettersShownBeforeAPublicationAreThoseThatAreSent() {
        Mentor marc = pairs.mentor("Marc");
        Mentor paul = pairs.mentor("Paul");
        RoundInReview review = RoundInReview.of(pairs.team);
        review.accepted(ines, marc);
        review.accepted(zoe, paul);
        Visitor lead = pairs.team.signedIn(pairs.team.lead());
        String letters = review.path() + "/publication/letters";

        String first = lead.get(letters).page().select("pre").first().wholeText();
        String second = lead.get(lead.get(letters).page().select("a[rel=next]").attr("href")).page().select("pre").first().wholeText();
        long nothingYet = pairs.mailsTo(marc.email()).size() + pairs.mailsTo(paul.email()).size();
        lead.postFrom(review.path() + "/publication", review.path() + "/publication");

        assertThat(nothingYet).isZero();
        assertThat(List.of(withoutLinks(first), withoutLinks(second))).containsExactlyInAnyOrder(
                withoutLinks(pairs.mailsTo(marc.email()).get(0).text()), withoutLinks(pairs.mailsTo(paul.email()).get(0).text()));
        assertThat(lead.get(letters).location()).as("nothing left to publish").isEqualTo(review.path() + "/publication");
    }

    @Test
    void theYoungPersonsAndTheParentsLettersAreReadBeforehandToo() {
        Mentee lea = pairs.mentee("Léa", 16);
        String parent = Ids.next() + "@famille.example";
        pairs.mother(lea, parent);
        Mentor marc = pairs.mentor("Marc");
        RoundInReview review = RoundInReview.of(pairs.team);
        review.accepted(lea, marc);
        Visitor lead = pairs.team.signedIn(pairs.team.lead());

        var shown = lead.get(review.path() + "/publication/letters").page();
        lead.postFrom(review.path() + "/publication", review.path() + "/publication");
        pairs.mentorSaysYes(pairs.living(lea));
        String told = pairs.mailsTo(parent).get(0).text();
        service.visitor().post(pairs.linkTo(parent), "answer", "NO_OBJECTION");

        assertThat(shown.select("section.letter h2").eachText()).containsExactly("Marc : dès la publication",
                "La personne responsable de Léa : après le oui du mentor", "Léa : après ces trois jours");
        List<String> letters = shown.select("section.letter pre").stream().map(letter -> withoutLinks(letter.wholeText())).toList();
        assertThat(letters.get(1)).isEqualTo(withoutLinks(told));
        assertThat(withoutDays(letters.get(2))).isEqualTo(withoutDays(withoutLinks(pairs.mailsTo(lea.email()).get(0).text())));
    }

    private static String withoutDays(String text) {
        return text.replaceAll("(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) \\S+ \\S+", "un jour");
    }

    @Test
    void thePlaceThatThePlanGaveIsNamedRatherThanTheFirst() {
        service.bean(VenueRepository.class).save(new Venue(Ids.next(), pairs.team.id(), "Au coin", "1 rue", "69003", "69383",
                VenueKind.PUBLIC_PLACE, 1, "WED-EVENING", true));
        Venue planned = service.bean(VenueRepository.class).save(new Venue(Ids.next(), pairs.team.id(), "Maison du quartier", "2 rue", "69003", "69383",
                VenueKind.PUBLIC_PLACE, 1, "WED-EVENING", true));
        Mentor marc = pairs.mentor("Marc");
        RoundInReview review = RoundInReview.of(pairs.team);
        Proposal accepted = review.accepted(ines, marc, planned.id());

        service.bean(PublishedPairs.class).published(pairs.team.staff(pairs.team.lead()), review.round(), List.of(accepted));

        assertThat(pairs.living(ines).venueId()).isEqualTo(planned.id());
        assertThat(pairs.mailsTo(marc.email()).get(0).text()).contains("Maison du quartier").doesNotContain("Au coin");
    }

    @Test
    void aProposalNamesAPossibleFirstMeetingAtAnOpenPlaceAndNoHome() {
        service.bean(VenueRepository.class).save(new Venue(Ids.next(), pairs.team.id(), "Médiathèque du Bachut", "2 place du 11 novembre", "69003", "69383",
                VenueKind.PUBLIC_PLACE, 2, "WED-EVENING", true));
        Mentor marc = pairs.mentor("Marc");

        pairs.published(ines, marc);

        String meeting = "mercredi soir, Médiathèque du Bachut";
        assertThat(pairs.mailsTo(marc.email()).get(0).text()).contains(meeting);
        assertThat(service.visitor().get(pairs.linkTo(marc.email())).page().select("dl").text()).contains(meeting).doesNotContain("69003", "place du");
    }

    private static String withoutLinks(String text) {
        // Lines of a mail are broken anew on their way.
        return text.replaceAll("https?://\\S+", "…").replaceAll("\\s+", " ").strip();
    }

    @Test
    void whoeverNoLongerWaitsIsNotProposed() {
        pairs.published(ines, pairs.mentor("Marc"));

        assertThatThrownBy(() -> pairs.published(ines, pairs.mentor("Paul"))).isInstanceOf(ConflictException.class);
    }

    @Test
    void theCoordinatorOfThePairFollowsTheYoungPersonFromNowOn() {
        Pair pair = pairs.published(ines, pairs.mentor("Marc"));

        assertThat(pair.coordinatorId()).isEqualTo(pairs.team.coordinator().id());
        assertThat(pairs.now(ines).coordinatorId()).isEqualTo(pair.coordinatorId());
        assertThat(service.bean(TeamMemberRepository.class).findByAssociationIdAndId(pairs.team.id(), pair.coordinatorId())).isPresent();
    }

    @Test
    void aRoundRemembersWhoLivesAndWhoSaidNo() {
        Mentor marc = pairs.mentor("Marc");
        Mentor paul = pairs.mentor("Paul");
        Pair declined = pairs.published(ines, marc);
        service.bean(Answers.class).take(pairs.team.id(), declined.id(), new Answer(Side.MENTOR, false, DeclineReason.NOT_AT_EASE, null, "mentor", false, List.of()));
        pairs.published(zoe, paul);

        List<KnownPair> known = service.bean(RoundMemory.class).of(pairs.team.id());

        assertThat(known).containsExactlyInAnyOrder(
                new KnownPair(ines.id(), marc.id(), Kind.REFUSED, null),
                new KnownPair(zoe.id(), paul.id(), Kind.ACTIVE, "WED-EVENING"));
    }
}
