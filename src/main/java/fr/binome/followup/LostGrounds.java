package fr.binome.followup;

import fr.binome.account.AssociationRepository;
import fr.binome.followup.catalogue.Reason;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairRepository;
import fr.binome.pairing.Side;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Matchability;
import fr.binome.people.Matchability.Obstacle;
import fr.binome.people.MenteeRepository;
import fr.binome.people.PersonEvents;
import fr.binome.platform.Clock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Tells who follows a pair that it stands still, because the other parent objects or something is missing in the young person's
 * file, and that something there has to be renewed; an authorisation that was taken back is {@link AuthorisationWatch}'s. What is missing is not said. Thread-safe.
 */
@Singleton
class LostGrounds implements PersonEvents {

    private final PairRepository pairs;
    private final ConsentRepository consents;
    private final MenteeRepository mentees;
    private final AssociationRepository associations;
    private final Duos duos;
    private final SignalDesk desk;
    private final Clock clock;

    LostGrounds(PairRepository pairs, ConsentRepository consents, MenteeRepository mentees, AssociationRepository associations, Duos duos,
                SignalDesk desk, Clock clock) {
        this.pairs = pairs;
        this.consents = consents;
        this.mentees = mentees;
        this.associations = associations;
        this.duos = duos;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void lost(String associationId, String menteeId, String actor) {
        Instant now = clock.now();
        for (Pair pair : pairs.findByAssociationIdAndMenteeIdOrderByCreatedAt(associationId, menteeId)) {
            if (pair.status().living()) {
                Duo duo = duos.of(pair);
                finding(duo).ifPresent(finding -> desk.raise(duo, finding, now));
            }
        }
    }

    /** Whoever is in no pair is told of by the young person's name alone. */
    @Override
    public void renews(String associationId, String menteeId, LocalDate by) {
        mentees.findByAssociationIdAndId(associationId, menteeId).ifPresent(mentee -> {
            Concern concern = pairs.findByAssociationIdAndMenteeIdOrderByCreatedAt(associationId, menteeId).stream()
                    .filter(pair -> pair.status().living()).findFirst().map(pair -> Concern.of(duos.of(pair)))
                    .orElseGet(() -> new Concern(associations.findById(associationId).orElseThrow(), null, mentee, null));
            desk.raise(concern, new Finding(Reason.FILE_ENDS, Side.MENTEE, "file-ends:" + menteeId + ":" + by, by), clock.now());
        });
    }

    private Optional<Finding> finding(Duo duo) {
        List<Consent> given = consents.findByAssociationIdAndPersonId(duo.association().id(), duo.mentee().id());
        List<Obstacle> obstacles = Matchability.obstacles(duo.mentee(), given, clock.today(duo.association().zone()));
        String pair = duo.pair().id();
        if (obstacles.contains(Obstacle.PARENT_OBJECTS)) {
            return Optional.of(new Finding(Reason.OBJECTED, Side.MENTEE, "objected:" + pair + ":" + of(given, ConsentKind.PARENTAL_OBJECTION)));
        }
        boolean withdrawn = obstacles.contains(Obstacle.AUTHORISATION_MISSING) && given.stream()
                .anyMatch(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION && !consent.refused());
        if (obstacles.isEmpty() || withdrawn) {
            return Optional.empty();
        }
        String since = obstacles.contains(Obstacle.TEAM_HOLD) ? of(given, ConsentKind.TEAM_HOLD) : duo.mentee().birthDate().toString();
        return Optional.of(new Finding(Reason.INCOMPLETE, Side.MENTEE, "incomplete:" + pair + ":" + since));
    }

    private static String of(List<Consent> given, ConsentKind kind) {
        return given.stream().filter(consent -> consent.kind() == kind && consent.valid()).map(Consent::id).findFirst().orElse("");
    }
}
