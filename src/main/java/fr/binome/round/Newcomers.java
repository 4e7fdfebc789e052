package fr.binome.round;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.matching.MatchingEngine;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.RankedMentor;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeSuggestions;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.ConflictException;
import fr.binome.web.Messages;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ranks mentors for one young person between two rounds, and proposes one of them for a decision. Thread-safe. */
@Singleton
class Newcomers implements MenteeSuggestions {

    private static final int SHOWN = 5;
    private static final int REASONS = 3;
    private static final int ALTERNATIVES = 2;
    private static final String NOBODY = "";

    private final FactsReader facts;
    private final RuleSource rules;
    private final RoundRepository rounds;
    private final ProposalRepository proposals;
    private final PlaceRepository places;
    private final PeopleRepository people;
    private final AssociationRepository associations;
    private final Audit audit;
    private final Messages messages;
    private final Clock clock;

    Newcomers(FactsReader facts, RuleSource rules, RoundRepository rounds, ProposalRepository proposals, PlaceRepository places,
              PeopleRepository people, AssociationRepository associations, Audit audit, Messages messages, Clock clock) {
        this.facts = facts;
        this.rules = rules;
        this.rounds = rounds;
        this.proposals = proposals;
        this.places = places;
        this.people = people;
        this.associations = associations;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public Suggested of(Staff staff, Mentee mentee, String language) {
        Optional<Proposal> open = open(staff.associationId(), mentee.id());
        if (open.isPresent()) {
            return new Suggested(List.of(), "/rounds/" + open.get().roundId() + "?pair=" + open.get().id());
        }
        List<RankedMentor> ranked = ranked(staff, mentee.id());
        Map<String, PersonShown> byId = people.find(staff.associationId(), List.of(mentee.id()),
                        Stream.concat(ranked.stream().map(RankedMentor::mentorId), Stream.of(NOBODY)).toList()).stream()
                .collect(Collectors.toMap(PersonShown::id, person -> person));
        Wording wording = new Wording(messages, language);
        return new Suggested(ranked.stream().map(mentor -> suggestion(mentor, mentee, byId.get(mentor.mentorId()), wording)).toList(), NOBODY);
    }

    private Optional<Proposal> open(String association, String menteeId) {
        return proposals.findByAssociationIdAndMenteeId(association, menteeId).stream().filter(Proposal::open).findFirst();
    }

    private List<RankedMentor> ranked(Staff staff, String menteeId) {
        Association association = associations.findById(staff.associationId()).orElseThrow();
        LocalDate today = clock.today(association.zone());
        Participants present = facts.forMentee(association.id(), menteeId, List.of(), today, start(today));
        return present.inRound(menteeId)
                ? new MatchingEngine().rank(present.problem(rules.current(association).set(), 1), menteeId, SHOWN) : List.of();
    }

    private static LocalDate start(LocalDate today) {
        return today.plusDays(RoundForm.DAYS_TO_START);
    }

    private static Suggestion suggestion(RankedMentor mentor, Mentee mentee, PersonShown shown, Wording wording) {
        return new Suggestion(mentor.mentorId(), shown.firstName(), shown.job(), String.join(" · ",
                wording.text("round.points", wording.points(mentor.scoreThousandths())),
                wording.place(mentor.way(), mentee.commune(), mentor.distanceMetres()), wording.period(mentor.slot())),
                wording.sentences(mentor.reasons()).stream().limit(REASONS).toList());
    }

    /**
     * Puts one of the mentors shown to a decision, in the association's round for proposals between two rounds.
     *
     * @throws ConflictException if somebody is proposed already, or the mentor is no longer among the best with a free place
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    Proposal propose(Staff staff, String menteeId, String mentorId) {
        String back = "/mentees/" + menteeId;
        places.holdMentee(staff.associationId(), menteeId).orElseThrow(NotFoundException::new);
        List<RankedMentor> ranked = open(staff.associationId(), menteeId).isPresent() ? List.of() : ranked(staff, menteeId);
        RankedMentor chosen = ranked.stream().filter(mentor -> mentor.mentorId().equals(mentorId)).findFirst()
                .orElseThrow(() -> new ConflictException(back, "round.conflict.newcomer"));
        Round round = round(staff);
        List<Alternative> others = ranked.stream().filter(mentor -> mentor != chosen).limit(ALTERNATIVES)
                .map(mentor -> new Alternative(mentor.mentorId(), mentor.scoreThousandths(), true)).toList();
        proposals.forgetDropped(staff.associationId(), round.id(), menteeId, mentorId);
        Proposal made = proposals.save(Proposal.chosen(round, menteeId, chosen, others));
        rounds.reopen(staff.associationId(), round.id());
        audit.record(staff.associationId(), staff.memberId(), "proposal.made", "proposal", made.id(), "between two rounds");
        return made;
    }

    /** The round that is open for such proposals, or a new one. */
    private Round round(Staff staff) {
        return rounds.between(staff.associationId()).orElseGet(() -> {
            Association association = associations.findById(staff.associationId()).orElseThrow();
            LocalDate today = clock.today(association.zone());
            Wording wording = new Wording(messages, association.language());
            return rounds.save(Round.between(Ids.next(), association.id(), wording.text("round.between.name", wording.month(today)), start(today),
                    rules.current(association).text(), new RoundSummary(0, 0, 0, 0, 0, 0, 0, 0, MatchingEngine.VERSION, null, null, null, null),
                    staff.memberId(), clock.now()));
        });
    }
}
