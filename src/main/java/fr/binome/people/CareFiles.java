package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.platform.Clock;
import fr.binome.platform.Encryption;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Keeps care files sealed, and derives the only two things that others may know (requirement R3): the mentor's check that is asked
 * for, and whether the team still has something to complete. Readings and changes are written down. Thread-safe.
 */
@Singleton
class CareFiles {

    private static final String PURPOSE = "care-file";
    private static final String MENTEE = "MENTEE";

    private final CareRepository rows;
    private final Sight sight;
    private final MenteeRepository mentees;
    private final ConsentRepository consents;
    private final AssociationRepository associations;
    private final Completion completion;
    private final Encryption encryption;
    private final Audit audit;
    private final Clock clock;

    CareFiles(CareRepository rows, Sight sight, MenteeRepository mentees, ConsentRepository consents, AssociationRepository associations,
              Completion completion, Encryption encryption, Audit audit, Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.mentees = mentees;
        this.consents = consents;
        this.associations = associations;
        this.completion = completion;
        this.encryption = encryption;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is noted, for this member, whose reading is written down; {@link CareFile#NONE} if nothing is. */
    @Transactional
    public CareFile read(Staff staff, String menteeId) {
        return rows.findByAssociationIdAndMenteeId(staff.associationId(), sight.mentee(staff, menteeId).id()).map(row -> {
            audit.record(staff.associationId(), staff.memberId(), "care-file.read", MENTEE, menteeId, "");
            return opened(row);
        }).orElse(CareFile.NONE);
    }

    /** Seals what is noted now, and lets the two derived values follow. */
    @Transactional
    public void keep(Staff staff, String menteeId, CareFile file) {
        Mentee mentee = sight.mentee(staff, menteeId);
        rows.keep(menteeId, staff.associationId(), encryption.seal(PURPOSE, menteeId, file.text()), clock.now());
        audit.record(staff.associationId(), staff.memberId(), "care-file.noted", MENTEE, menteeId, "");
        LocalDate today = clock.today(staff.zone());
        RequiredCheck check = file.inCare() && mentee.ageOn(today) < Ages.PROTECTED_UNTIL ? RequiredCheck.HONORABILITE
                : Matchability.requiredCheck(mentee.birthDate(), today);
        mentees.update(mentee.withRequiredCheck(check.name()));
        follow(staff.associationId(), menteeId, staff.memberId(), file.complete(today), today);
    }

    /** Evaluations grow old: looks at every file again; how many became incomplete. */
    @Transactional
    public int review(Instant now) {
        int stopped = 0;
        for (Association association : associations.findAllOrderByCreatedAt()) {
            LocalDate today = LocalDate.ofInstant(now, association.zone());
            for (CareRow row : rows.findByAssociationId(association.id())) {
                stopped += opened(row).complete(today) || held(association.id(), row.menteeId()) ? 0 : 1;
                follow(association.id(), row.menteeId(), "system", opened(row).complete(today), today);
            }
        }
        return stopped;
    }

    private void follow(String associationId, String menteeId, String actor, boolean complete, LocalDate today) {
        boolean held = held(associationId, menteeId);
        if (complete && held) {
            consents.withdraw(associationId, menteeId, ConsentKind.TEAM_HOLD, clock.now());
        } else if (!complete && !held) {
            consents.save(new Consent(Ids.next(), associationId, MENTEE, menteeId, ConsentKind.TEAM_HOLD, ConsentTexts.BEFORE, "PAPER", "", "", "",
                    clock.now(), null, null, null, null));
        }
        completion.settle(associationId, actor, menteeId, today);
    }

    private boolean held(String associationId, String menteeId) {
        return consents.findByAssociationIdAndPersonId(associationId, menteeId).stream()
                .anyMatch(consent -> consent.kind() == ConsentKind.TEAM_HOLD && consent.valid());
    }

    private CareFile opened(CareRow row) {
        return CareFile.of(encryption.open(PURPOSE, row.menteeId(), row.sealed()));
    }
}
