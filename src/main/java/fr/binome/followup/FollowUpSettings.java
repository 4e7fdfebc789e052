package fr.binome.followup;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Each association's own rhythm, or the usual one. Thread-safe. */
@Singleton
class FollowUpSettings {

    private final FollowUpSettingsRepository repository;
    private final Audit audit;

    FollowUpSettings(FollowUpSettingsRepository repository, Audit audit) {
        this.repository = repository;
        this.audit = audit;
    }

    FollowUpSetting of(String associationId) {
        return repository.of(associationId).orElse(FollowUpSetting.USUAL);
    }

    @Transactional
    void change(Staff staff, FollowUpSetting wish) {
        repository.put(staff.associationId(), wish.firstDay(), wish.secondDay(), wish.reminderDays(), wish.pulse(), wish.news(),
                wish.months(), wish.shortMonths(), wish.safetyProcedure());
        audit.record(staff.associationId(), staff.memberId(), "follow-up.settings", "association", staff.associationId(), "");
    }
}
