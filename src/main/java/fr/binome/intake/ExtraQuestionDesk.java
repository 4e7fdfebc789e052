package fr.binome.intake;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.people.ExtraQuestion;
import fr.binome.people.ExtraQuestionRepository;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Adds, orders and archives the questions of an association's own. Thread-safe. */
@Singleton
class ExtraQuestionDesk {

    /** A form that asks more is not finished on a phone. */
    static final int MOST = 8;

    private final ExtraQuestionRepository questions;
    private final Audit audit;
    private final Clock clock;

    ExtraQuestionDesk(ExtraQuestionRepository questions, Audit audit, Clock clock) {
        this.questions = questions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the form asks now, in order. */
    List<ExtraQuestion> of(Staff staff, String form) {
        return questions.findByAssociationIdAndFormAndArchivedFalseOrderByPlace(staff.associationId(), form);
    }

    @Transactional
    void add(Staff staff, ExtraQuestionForm form) {
        int place = of(staff, form.form()).stream().mapToInt(ExtraQuestion::place).max().orElse(0) + 1;
        ExtraQuestion added = questions.save(new ExtraQuestion(Ids.next(), staff.associationId(), form.form(), form.kind(), form.label(),
                form.choices(), form.required(), place, false, clock.now()));
        record(staff, "question.added", added.id());
    }

    /** Archiving twice changes nothing. */
    @Transactional
    void archive(Staff staff, String id) {
        named(staff, id);
        if (questions.archive(staff.associationId(), id) == 1) {
            record(staff, "question.archived", id);
        }
    }

    /** Before the one that stands before it; the first one stays. */
    @Transactional
    void up(Staff staff, String id) {
        List<ExtraQuestion> all = new ArrayList<>(of(staff, named(staff, id).form()));
        int at = all.stream().map(ExtraQuestion::id).toList().indexOf(id);
        if (at > 0) {
            Collections.swap(all, at, at - 1);
            for (int place = 0; place < all.size(); place++) {
                questions.move(staff.associationId(), all.get(place).id(), place + 1);
            }
            record(staff, "question.moved", id);
        }
    }

    private ExtraQuestion named(Staff staff, String id) {
        return questions.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
    }

    private void record(Staff staff, String action, String id) {
        audit.record(staff.associationId(), staff.memberId(), action, "QUESTION", id, "");
    }
}
