package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.people.Ages;
import fr.binome.people.Fact;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MentorRepository;
import fr.binome.platform.Clock;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.convert.ConversionContext;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts the page together on which proposals are decided: as many queries for ten thousand proposals as for ten. Thread-safe. */
@Singleton
class Review {

    /** Whoever accepts a page faster than this for each pair has not read it. */
    static final int LEAST_MILLIS = 2_000;

    private final ProposalRepository proposals;
    private final DecisionStepRepository steps;
    private final ReviewPeople people;
    private final MenteeRepository mentees;
    private final MentorRepository mentors;
    private final ScopeWords scopes;
    private final ScopeColumn scopeColumn;
    private final SummaryColumn summaries;
    private final Undo undo;
    private final Clock clock;

    Review(ProposalRepository proposals, DecisionStepRepository steps, ReviewPeople people, MenteeRepository mentees, MentorRepository mentors,
           ScopeWords scopes, ScopeColumn scopeColumn, SummaryColumn summaries, Undo undo, Clock clock) {
        this.proposals = proposals;
        this.steps = steps;
        this.people = people;
        this.mentees = mentees;
        this.mentors = mentors;
        this.scopes = scopes;
        this.scopeColumn = scopeColumn;
        this.summaries = summaries;
        this.undo = undo;
        this.clock = clock;
    }

    /** What stands beside the list: the proposal, and what its two people told. */
    record Opened(String menteeId, ProposalViews.Beside pair, List<Fact> mentee, List<Fact> mentor) {
    }

    ReviewView of(Staff staff, RoundOverview round, ReviewPlace place, Wording wording, RefusalForm refusal) {
        String association = staff.associationId();
        LocalDate adultBornBy = round.startDate().minusYears(Ages.ADULT);
        ReviewFilter filter = round.status() == RoundStatus.ARCHIVED && place.whole() ? ReviewFilter.DROPPED : place.filter();
        long found = place.whole() && staff.branch().isEmpty() ? round.proposed()
                : proposals.count(association, round.id(), staff.branch(), staff.memberId(), filter.name(), place.pattern(), adultBornBy);
        Paging paging = Paging.of(place.page(), found);
        List<String> ids = proposals.page(association, round.id(), staff.branch(), staff.memberId(), filter.name(), place.pattern(), place.sort().name(), adultBornBy,
                Paging.SIZE, paging.offset());
        boolean canDecide = staff.role() != Role.READ_ONLY && round.status() == RoundStatus.REVIEW;
        Optional<DecisionStep> last = canDecide ? undo.latest(staff, round.id(), round.finishedAt()) : Optional.empty();
        Map<String, Proposal> rows = rows(staff, round, ids, place, last);
        List<Proposal> page = ids.stream().map(rows::get).filter(Objects::nonNull).toList();
        Optional<Proposal> beside = beside(place, page, rows);
        ProposalViews views = people.views(staff, round, rows.values(), wording);
        return new ReviewView(round, summaries.of(round), scopes.of(association, round, wording), place, paging,
                page.stream().map(proposal -> views.row(proposal, beside.map(Proposal::id).orElse(""), place)).toList(),
                beside.map(proposal -> opened(proposal, views)).orElse(null),
                Optional.ofNullable(rows.get(place.done())).map(views::said).orElse(""),
                last.map(step -> LastPress.of(step, rows.get(step.proposalId()), views, wording)).orElse(null),
                canDecide ? proposals.countPlain(association, round.id(), staff.branch(), staff.memberId(), adultBornBy) : 0,
                steps.pace(association, round.id()),
                staff.role() == Role.LEAD ? steps.hasty(association, round.id(), LEAST_MILLIS) : List.of(),
                canDecide, Scope.decidedBy(staff, taking(round)), refusal, clock.now(), staff.zone(), wording);
    }

    /** Who takes part; null for everybody. */
    @Nullable
    private Scope taking(RoundOverview round) {
        return scopeColumn.convertToEntityValue(round.people(), ConversionContext.DEFAULT);
    }

    /** The page's proposals, and those that the address or the latest decision names, in one query. */
    private Map<String, Proposal> rows(Staff staff, RoundOverview round, List<String> ids, ReviewPlace place, Optional<DecisionStep> last) {
        Set<String> wanted = new LinkedHashSet<>(ids);
        wanted.addAll(place.named());
        last.ifPresent(step -> wanted.add(step.proposalId()));
        Map<String, Proposal> rows = new LinkedHashMap<>();
        if (!wanted.isEmpty()) {
            proposals.seen(staff.associationId(), List.copyOf(wanted), staff.branch(), staff.memberId()).stream()
                    .filter(proposal -> proposal.roundId().equals(round.id()))
                    .forEach(proposal -> rows.put(proposal.id(), proposal));
        }
        return rows;
    }

    private static Optional<Proposal> beside(ReviewPlace place, List<Proposal> page, Map<String, Proposal> rows) {
        return place.pair().equals(ReviewPlace.NEXT)
                ? page.stream().filter(proposal -> proposal.decision() == Decision.PENDING).findFirst()
                : Optional.ofNullable(rows.get(place.pair()));
    }

    private Opened opened(Proposal proposal, ProposalViews views) {
        return new Opened(proposal.menteeId(), views.beside(proposal),
                mentees.findByAssociationIdAndId(proposal.associationId(), proposal.menteeId()).map(Fact::of).orElse(List.of()),
                mentors.findByAssociationIdAndId(proposal.associationId(), proposal.mentorId()).map(Fact::of).orElse(List.of()));
    }
}
