package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.people.vocabulary.RequiredCheck;
import fr.binome.platform.Clock;
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

    private static final String MENTEE = "MENTEE";
    private static final int AHEAD_DAYS = 30;

    private final CareStore store;
    private final FamilyContacts contacts;
    private final Sight sight;
    private final MenteeRepository mentees;
    private final ConsentRepository consents;
    private final AssociationRepository associations;
    private final Completion completion;
    private final Audit audit;
    private final Clock clock;

    CareFiles(CareStore store, FamilyContacts contacts, Sight sight, MenteeRepository mentees, ConsentRepository consents,
              AssociationRepository associations, Completion completion, Audit audit, Clock clock) {
        this.store = store;
        this.contacts = contacts;
        this.sight = sight;
        this.mentees = mentees;
        this.consents = consents;
        this.associations = associations;
        this.completion = completion;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is noted, for this member, whose reading is written down; {@link CareFile#NONE} if nothing is. */
    @Transactional
    public CareFile read(Staff staff, String menteeId) {
        return store.find(staff.associationId(), sight.mentee(staff, menteeId).id()).map(opened -> {
            audit.record(staff.associationId(), staff.memberId(), "care-file.read", MENTEE, menteeId, "");
            return opened.file();
        }).orElse(CareFile.NONE);
    }

    /** Seals what is noted now, lets the two derived values follow, and from now on reaches whom it names. */
    @Transactional
    public void keep(Staff staff, String menteeId, CareFile file) {
        Mentee mentee = sight.mentee(staff, menteeId);
        CareContact before = store.find(staff.associationId(), menteeId).map(opened -> opened.file().contact()).orElse(CareContact.NOBODY);
        store.keep(staff.associationId(), menteeId, file);
        audit.record(staff.associationId(), staff.memberId(), "care-file.noted", MENTEE, menteeId, "");
        LocalDate today = clock.today(staff.zone());
        RequiredCheck check = file.inCare() && mentee.ageOn(today) < Ages.PROTECTED_UNTIL ? RequiredCheck.HONORABILITE
                : Matchability.requiredCheck(mentee.birthDate(), today);
        Mentee checked = mentees.update(mentee.withRequiredCheck(check.name()));
        contacts.turn(associations.findById(staff.associationId()).orElseThrow(), checked, staff.memberId(), before.differs(file.contact()));
        follow(staff.associationId(), menteeId, staff.memberId(), file.complete(today), today);
    }

    /** Evaluations grow old: looks at every file again; how many became incomplete. A pair that lives goes on meanwhile. */
    @Transactional
    public int review(Instant now) {
        int stopped = 0;
        for (Association association : associations.findAllOrderByCreatedAt()) {
            LocalDate today = LocalDate.ofInstant(now, association.zone());
            for (CareStore.Opened opened : store.all(association.id())) {
                boolean complete = opened.file().complete(today) || opened.file().agreed() && paired(association.id(), opened.menteeId());
                stopped += complete || held(association.id(), opened.menteeId()) ? 0 : 1;
                follow(association.id(), opened.menteeId(), "system", complete, today);
                opened.file().renewedBy(today.plusDays(AHEAD_DAYS)).ifPresent(end -> completion.renews(association.id(), opened.menteeId(), end));
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

    private boolean paired(String associationId, String menteeId) {
        return mentees.findByAssociationIdAndId(associationId, menteeId).filter(mentee -> mentee.status() == MenteeStatus.PAIRED).isPresent();
    }

    private boolean held(String associationId, String menteeId) {
        return consents.findByAssociationIdAndPersonId(associationId, menteeId).stream()
                .anyMatch(consent -> consent.kind() == ConsentKind.TEAM_HOLD && consent.valid());
    }
}
