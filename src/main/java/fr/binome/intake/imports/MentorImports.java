package fr.binome.intake.imports;

import static fr.binome.intake.imports.MenteeImports.names;

import fr.binome.account.Association;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.BackgroundCheckRepository;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Matchability;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.people.file.MentorRow;
import fr.binome.people.vocabulary.Gender;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes mentors of a file. Charter, training and check count only if the importing member says that the association has seen
 * them. Call within the transaction of the rows. Thread-safe.
 */
@Singleton
class MentorImports {

    private static final int LONGEST_JOB = 120;

    private final MentorRepository mentors;
    private final ConsentRepository consents;
    private final BackgroundCheckRepository checks;
    private final Clock clock;

    MentorImports(MentorRepository mentors, ConsentRepository consents, BackgroundCheckRepository checks, Clock clock) {
        this.mentors = mentors;
        this.consents = consents;
        this.checks = checks;
        this.clock = clock;
    }

    /** One row with its place among the waiting ones. */
    record Staged(ImportRow row, MentorRow mentor, Map<String, String> cells) {
    }

    /** @return the new people's ids */
    List<String> add(Association association, PeopleImport from, List<Staged> rows) {
        LocalDate today = clock.today(association.zone());
        List<Mentor> made = new ArrayList<>();
        List<Consent> agreed = new ArrayList<>();
        List<BackgroundCheck> seen = new ArrayList<>();
        for (Staged staged : rows) {
            Mentor mentor = mentor(from, staged, today);
            boolean ready = Matchability.obstacles(mentor, today).isEmpty();
            made.add(ready ? mentor.with(MentorStatus.AVAILABLE, mentor.trainedOn(), mentor.charterSignedOn()) : mentor);
            if (mentor.charterSignedOn() != null) {
                agreed.add(charter(mentor, from));
            }
            if (from.checksSeen() && staged.mentor().checkType() != null && staged.mentor().checkExpires() != null) {
                seen.add(check(mentor, staged.mentor(), from, today));
            }
        }
        mentors.saveAll(made);
        consents.saveAll(agreed);
        checks.saveAll(seen);
        return made.stream().map(Mentor::id).toList();
    }

    /** @return the ids of those who got the file's answers */
    List<String> merge(String associationId, List<Staged> rows) {
        Map<String, MentorRow> byId = rows.stream().collect(Collectors.toMap(staged -> staged.row().likeId(), Staged::mentor, (one, later) -> later));
        List<Mentor> known = mentors.findByAssociationIdAndIdIn(associationId, List.copyOf(byId.keySet()));
        known.forEach(mentor -> mentors.update(merged(mentor, byId.get(mentor.id()))));
        return known.stream().map(Mentor::id).toList();
    }

    private Mentor mentor(PeopleImport from, Staged staged, LocalDate today) {
        MentorRow row = staged.mentor();
        Reachable reachable = Reachable.of(row.contact());
        String job = staged.cells().getOrDefault("job", "");
        return new Mentor(Ids.next(), from.associationId(), from.branchId(), staged.row().id(), MentorStatus.TO_CHECK, row.contact().firstName(),
                row.contact().lastName(), reachable.email(), reachable.phone(), reachable.channel(), "fr", row.birthDate(),
                (row.gender() == null ? Gender.UNSAID : row.gender()).name(), job.length() > LONGEST_JOB ? job.substring(0, LONGEST_JOB) : job,
                PostalCodes.of(staged.cells().getOrDefault("postal_code", ""), row.commune()), row.commune().insee(), names(row.goals()),
                names(row.sectors()), names(row.roles()), List.copyOf(row.languages()),
                row.availability().stream().map(period -> period.code()).toList(), names(row.modes()), names(row.travelModes()),
                row.maxTravelMinutes(), row.capacity(), List.copyOf(row.interests()), names(row.preferredSituations()),
                row.trained() && from.checksSeen() ? today : null, row.charterSigned() && from.checksSeen() ? today : null, null,
                clock.now(), null);
    }

    private static Mentor merged(Mentor known, MentorRow row) {
        Reachable written = Reachable.of(row.contact());
        return new Mentor(known.id(), known.associationId(), known.branchId(), known.submission(), known.status(), known.firstName(),
                known.lastName(), known.email() == null ? written.email() : known.email(),
                known.phone() == null ? written.phone() : known.phone(), known.channel(), known.language(), known.birthDate(),
                known.gender(), known.job(), known.postalCode(), known.commune(), names(row.goals()),
                either(names(row.sectors()), known.sectors()), either(names(row.roles()), known.roles()),
                either(List.copyOf(row.languages()), known.languages()),
                either(row.availability().stream().map(period -> period.code()).toList(), known.periods()),
                either(names(row.modes()), known.modes()), either(names(row.travelModes()), known.travelModes()),
                row.maxTravelMinutes() == 0 ? known.maxTravelMinutes() : row.maxTravelMinutes(), row.capacity(),
                either(List.copyOf(row.interests()), known.interests()), either(names(row.preferredSituations()), known.preferredSituations()),
                known.trainedOn(), known.charterSignedOn(), known.pausedUntil(), known.createdAt(), known.version());
    }

    private Consent charter(Mentor mentor, PeopleImport from) {
        return new Consent(Ids.next(), mentor.associationId(), "MENTOR", mentor.id(), ConsentKind.CHARTER, ConsentTexts.BEFORE,
                "PAPER", mentor.name(), "", "", clock.now(), clock.now(), from.createdBy(), "PAPER", null);
    }

    /** A check lasts a year at most from the day on which it was seen (requirement R1): the file tells its end alone. */
    private static BackgroundCheck check(Mentor mentor, MentorRow row, PeopleImport from, LocalDate today) {
        LocalDate latest = today.plusYears(1);
        LocalDate expires = row.checkExpires().isAfter(latest) ? latest : row.checkExpires();
        LocalDate seen = expires.minusYears(1);
        return new BackgroundCheck(Ids.next(), mentor.associationId(), mentor.id(), row.checkType().name(),
                seen.isAfter(today) ? today : seen, expires, from.createdBy());
    }

    private static List<String> either(List<String> written, List<String> known) {
        return written.isEmpty() ? known : written;
    }
}
