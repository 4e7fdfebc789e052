package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.matching.model.Alternative;
import fr.binome.people.Ages;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the page together on which proposals are decided: at most three queries, however long the list. Thread-safe. */
@Singleton
class Review {

    private final ProposalRepository proposals;
    private final PeopleRepository people;
    private final SummaryColumn summaries;

    Review(ProposalRepository proposals, PeopleRepository people, SummaryColumn summaries) {
        this.proposals = proposals;
        this.people = people;
        this.summaries = summaries;
    }

    ReviewView of(Staff staff, RoundOverview round, ReviewPlace place, Wording wording, RefusalForm refusal) {
        Paging paging = Paging.of(place.page(), round.proposed());
        List<Proposal> page = proposals.page(staff.associationId(), round.id(),
                round.startDate().minusYears(Ages.ADULT), Paging.SIZE, paging.offset());
        Map<String, Proposal> named = named(staff, round, place, page);
        Optional<Proposal> beside = beside(place, page, named);
        ProposalViews views = views(staff, round, Stream.concat(page.stream(), named.values().stream()).toList(), wording);
        boolean canDecide = staff.role() != Role.READ_ONLY && round.status() == RoundStatus.REVIEW;
        return new ReviewView(round, summaries.of(round), place, paging,
                page.stream().map(proposal -> views.row(proposal, beside.map(Proposal::id).orElse(""), paging.page())).toList(),
                beside.map(proposal -> views.beside(proposal, paging.page())).orElse(null),
                Optional.ofNullable(named.get(place.done())).map(views::done).orElse(null),
                canDecide, staff.role() != Role.READ_ONLY, refusal, wording);
    }

    /** The proposals that the address names, those of the page without another query. */
    private Map<String, Proposal> named(Staff staff, RoundOverview round, ReviewPlace place, List<Proposal> page) {
        Map<String, Proposal> found = new LinkedHashMap<>();
        page.stream().filter(proposal -> place.named().contains(proposal.id())).forEach(proposal -> found.put(proposal.id(), proposal));
        List<String> elsewhere = place.named().stream().filter(id -> !found.containsKey(id)).toList();
        if (!elsewhere.isEmpty()) {
            proposals.findByAssociationIdAndIdIn(staff.associationId(), elsewhere).stream()
                    .filter(proposal -> proposal.roundId().equals(round.id()))
                    .forEach(proposal -> found.put(proposal.id(), proposal));
        }
        return found;
    }

    private static Optional<Proposal> beside(ReviewPlace place, List<Proposal> page, Map<String, Proposal> named) {
        return place.pair().equals(ReviewPlace.NEXT)
                ? page.stream().filter(proposal -> proposal.decision() == Decision.PENDING).findFirst()
                : Optional.ofNullable(named.get(place.pair()));
    }

    private ProposalViews views(Staff staff, RoundOverview round, List<Proposal> shown, Wording wording) {
        List<String> mentees = shown.stream().map(Proposal::menteeId).distinct().toList();
        List<String> mentors = shown.stream().flatMap(proposal -> Stream.concat(Stream.of(proposal.mentorId()),
                proposal.alternatives().stream().map(Alternative::mentorId))).distinct().toList();
        Map<String, PersonShown> byId = mentees.isEmpty() ? new HashMap<>()
                : people.find(staff.associationId(), mentees, mentors).stream()
                        .collect(Collectors.toMap(PersonShown::id, person -> person));
        return new ProposalViews(byId, round, wording);
    }
}
