package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.OtherMentee;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds everybody whom some proposals name and the member sees, in one query. Thread-safe. */
@Singleton
class ReviewPeople {

    private final PeopleRepository people;

    ReviewPeople(PeopleRepository people) {
        this.people = people;
    }

    ProposalViews views(Staff staff, RoundOverview round, Collection<Proposal> shown, Wording wording) {
        return new ProposalViews(of(staff, shown), round, wording);
    }

    Map<String, PersonShown> of(Staff staff, Collection<Proposal> shown) {
        if (shown.isEmpty()) {
            return Map.of();
        }
        List<String> mentees = ids(shown, proposal -> Stream.concat(Stream.of(proposal.menteeId()),
                proposal.otherMentees() == null ? Stream.of() : proposal.otherMentees().stream().map(OtherMentee::menteeId)));
        List<String> mentors = ids(shown, proposal -> Stream.concat(Stream.of(proposal.mentorId(), proposal.movedFrom()),
                proposal.alternatives().stream().map(Alternative::mentorId)));
        List<String> team = ids(shown, proposal -> Stream.of(proposal.decidedBy(), ""));
        return people.findWithTeam(staff.associationId(), staff.branch(), staff.memberId(), mentees, mentors, team).stream()
                .collect(Collectors.toMap(PersonShown::id, person -> person));
    }

    private static List<String> ids(Collection<Proposal> shown, Function<Proposal, Stream<String>> named) {
        return shown.stream().flatMap(named).filter(Objects::nonNull).distinct().toList();
    }
}
