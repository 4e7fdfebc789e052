package fr.binome.mailroom;

import fr.binome.account.Staff;
import fr.binome.mail.IncomingMail;
import fr.binome.mail.MailFailure;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * Whose mails a member of the team reads: as a member of one branch those of its people, of nobody known and of whom the member
 * follows, and what the member was asked to answer. Thread-safe.
 */
@Singleton
final class MailSight {

    private final MailSightRepository repository;

    MailSight(MailSightRepository repository) {
        this.repository = repository;
    }

    List<IncomingMail> received(Staff staff, List<IncomingMail> mails) {
        return seen(staff, mails, IncomingMail::recipientId);
    }

    List<MailFailure> failures(Staff staff, List<MailFailure> failures) {
        return seen(staff, failures, MailFailure::recipientId);
    }

    List<StoppedMail> stops(Staff staff, List<StoppedMail> stops) {
        return seen(staff, stops, StoppedMail::recipientId);
    }

    boolean reads(Staff staff, IncomingMail mail) {
        return !received(staff, List.of(mail)).isEmpty()
                || repository.answers(staff.associationId(), "written:" + mail.id(), staff.memberId()) > 0;
    }

    private <T> List<T> seen(Staff staff, List<T> all, Function<T, String> person) {
        List<String> people = all.stream().map(person).filter(Objects::nonNull).distinct().toList();
        if (staff.branch().isEmpty() || people.isEmpty()) {
            return all;
        }
        Set<String> hidden = hidden(staff, people);
        return all.stream().filter(each -> person.apply(each) == null || !hidden.contains(person.apply(each))).toList();
    }

    private Set<String> hidden(Staff staff, Collection<String> people) {
        return Set.copyOf(repository.hidden(staff.associationId(), people, staff.branch(), staff.memberId()));
    }
}
