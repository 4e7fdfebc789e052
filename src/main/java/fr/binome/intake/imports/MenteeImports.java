package fr.binome.intake.imports;

import fr.binome.account.Association;
import fr.binome.people.Ages;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianLinks;
import fr.binome.people.Guardians;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.file.MenteeRow;
import fr.binome.people.vocabulary.Gender;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.people.vocabulary.Term;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes young people of a file: new ones wait for what is missing like everybody, known ones get the file's answers and keep
 * their name, status and consents. Call within the transaction of the rows. Thread-safe.
 */
@Singleton
class MenteeImports {

    private static final int OWN_CONSENT_FROM = 15;

    private final MenteeRepository mentees;
    private final Guardians guardians;
    private final ConsentRepository consents;
    private final GuardianLinks links;
    private final Clock clock;

    MenteeImports(MenteeRepository mentees, Guardians guardians, ConsentRepository consents, GuardianLinks links, Clock clock) {
        this.mentees = mentees;
        this.guardians = guardians;
        this.consents = consents;
        this.links = links;
        this.clock = clock;
    }

    /** One row with its place among the waiting ones. */
    record Staged(ImportRow row, MenteeRow mentee, Map<String, String> cells) {
    }

    /** @return the new people's ids */
    List<String> add(Association association, PeopleImport from, List<Staged> rows) {
        LocalDate today = clock.today(association.zone());
        List<Mentee> made = new ArrayList<>();
        List<Consent> agreed = new ArrayList<>();
        List<Guardian> parents = new ArrayList<>();
        for (Staged staged : rows) {
            Mentee mentee = mentee(from, staged, today);
            Guardian parent = parent(mentee, staged.cells(), today);
            List<Consent> own = staged.mentee().consent() && from.consentsSeen() ? List.of(ownData(mentee, parent, from, today)) : List.of();
            boolean complete = Matchability.obstacles(mentee, own, today).isEmpty();
            LocalDate since = staged.mentee().waitingSince();
            made.add(complete ? mentee.with(MenteeStatus.WAITING, since == null ? today : since) : mentee);
            agreed.addAll(own);
            if (parent != null) {
                parents.add(parent);
            }
        }
        mentees.saveAll(made);
        consents.saveAll(agreed);
        guardians.addAll(parents);
        if (from.sendLinks()) {
            ask(association, made, parents);
        }
        return made.stream().map(Mentee::id).toList();
    }

    /** @return the ids of those who got the file's answers */
    List<String> merge(String associationId, List<Staged> rows) {
        Map<String, MenteeRow> byId = rows.stream().collect(Collectors.toMap(staged -> staged.row().likeId(), Staged::mentee, (one, later) -> later));
        List<Mentee> known = mentees.findByAssociationIdAndIdIn(associationId, List.copyOf(byId.keySet()));
        known.forEach(mentee -> mentees.update(merged(mentee, byId.get(mentee.id()))));
        return known.stream().map(Mentee::id).toList();
    }

    private void ask(Association association, List<Mentee> made, List<Guardian> parents) {
        Map<String, Mentee> byId = made.stream().collect(Collectors.toMap(Mentee::id, mentee -> mentee));
        parents.forEach(parent -> links.send(association, byId.get(parent.menteeId()), parent));
    }

    private Mentee mentee(PeopleImport from, Staged staged, LocalDate today) {
        MenteeRow row = staged.mentee();
        Reachable own = Reachable.of(row.contact());
        Reachable reachable = own.any() ? own : Reachable.of(cell(staged.cells(), "guardian_email"), cell(staged.cells(), "guardian_phone"));
        RequiredCheck byAge = Matchability.requiredCheck(row.birthDate(), today);
        RequiredCheck required = row.requiredCheck() == null || row.requiredCheck().compareTo(byAge) < 0 ? byAge : row.requiredCheck();
        return new Mentee(Ids.next(), from.associationId(), from.branchId(), null, staged.row().id(), MenteeStatus.AWAITING_CONSENT,
                row.contact().firstName(), row.contact().lastName(), reachable.email(), reachable.phone(), reachable.channel(), "fr",
                row.birthDate(), (row.gender() == null ? Gender.UNSAID : row.gender()).name(), PostalCodes.of(cell(staged.cells(), "postal_code"), row.commune()),
                row.commune().insee(), names(row.goals()), names(row.sectors()), names(row.roles()).stream().limit(2).toList(),
                List.copyOf(row.languages()), row.availability().stream().map(period -> period.code()).toList(), names(row.modes()),
                names(row.travelModes()), row.maxTravelMinutes(), row.mentorGender().name(), List.copyOf(row.interests()),
                names(row.situations()), required.name(), null, clock.now(), null);
    }

    private static Mentee merged(Mentee known, MenteeRow row) {
        Reachable written = Reachable.of(row.contact());
        return new Mentee(known.id(), known.associationId(), known.branchId(), known.coordinatorId(), known.submission(), known.status(),
                known.firstName(), known.lastName(), known.email() == null ? written.email() : known.email(),
                known.phone() == null ? written.phone() : known.phone(), known.channel(), known.language(), known.birthDate(),
                known.gender(), known.postalCode(), known.commune(), names(row.goals()),
                either(names(row.sectors()), known.sectors()), either(names(row.roles()).stream().limit(2).toList(), known.roles()),
                either(List.copyOf(row.languages()), known.languages()),
                either(row.availability().stream().map(period -> period.code()).toList(), known.periods()),
                either(names(row.modes()), known.modes()), either(names(row.travelModes()), known.travelModes()),
                row.maxTravelMinutes() == 0 ? known.maxTravelMinutes() : row.maxTravelMinutes(), known.mentorGender(),
                either(List.copyOf(row.interests()), known.interests()), either(names(row.situations()), known.situations()),
                known.requiredCheck(), known.waitingSince(), known.createdAt(), known.version());
    }

    /** A parent of a minor, if the file names one who can be reached. */
    @Nullable
    private Guardian parent(Mentee mentee, Map<String, String> cells, LocalDate today) {
        Reachable reachable = Reachable.of(cell(cells, "guardian_email"), cell(cells, "guardian_phone"));
        if (!mentee.minorOn(today) || !reachable.any()) {
            return null;
        }
        String name = cell(cells, "guardian_name");
        return new Guardian(Ids.next(), mentee.associationId(), mentee.id(), name.isEmpty() ? mentee.lastName() : cut(name, 160),
                relation(cells), reachable.email(), reachable.phone(), clock.now());
    }

    /** An agreement that the association holds on paper; a child's is the parent's. */
    private Consent ownData(Mentee mentee, @Nullable Guardian parent, PeopleImport from, LocalDate today) {
        boolean own = Ages.on(mentee.birthDate(), today) >= OWN_CONSENT_FROM || parent == null;
        return new Consent(Ids.next(), mentee.associationId(), "MENTEE", mentee.id(), ConsentKind.OWN_DATA, ConsentTexts.BEFORE,
                "PAPER", own ? mentee.name() : parent.name(), own ? "" : parent.relation(), "", clock.now(), clock.now(), from.createdBy(),
                "PAPER", null);
    }

    private static List<String> either(List<String> written, List<String> known) {
        return written.isEmpty() ? known : written;
    }

    static List<String> names(Collection<? extends Term> terms) {
        return terms.stream().map(Term::name).toList();
    }

    private static String relation(Map<String, String> cells) {
        String written = cut(cell(cells, "guardian_relation"), 60);
        return written.isEmpty() ? "parent" : written;
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
