package fr.binome.round;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts the page together that says why somebody has no mentor yet, and what would help. Thread-safe. */
@Singleton
class LeftOuts {

    private final LeftOutRepository leftOuts;
    private final PeopleRepository people;
    private final SummaryColumn summaries;

    LeftOuts(LeftOutRepository leftOuts, PeopleRepository people, SummaryColumn summaries) {
        this.leftOuts = leftOuts;
        this.people = people;
        this.summaries = summaries;
    }

    /** One young person; {@code advice} is empty when no single change would help. */
    record Line(String id, String path, String name, String age, String why, String funnel, String advice, boolean tryable) {
    }

    /** The page. */
    record View(String id, String title, Paging paging, List<Line> lines, boolean canDecide) {
        public boolean empty() {
            return lines.isEmpty();
        }
    }

    View of(Staff staff, RoundOverview round, int page, Wording wording) {
        int total = staff.branch().isEmpty() ? summaries.of(round).leftOut()
                : leftOuts.seen(staff.associationId(), round.id(), staff.branch(), staff.memberId());
        Paging paging = Paging.of(page, total);
        List<LeftOutMentee> shown = leftOuts.page(staff.associationId(), round.id(), staff.branch(), staff.memberId(), Paging.SIZE, paging.offset());
        Map<String, PersonShown> byId = shown.isEmpty() ? Map.of()
                : people.find(staff.associationId(), shown.stream().map(LeftOutMentee::menteeId).toList(), List.of("")).stream()
                        .collect(Collectors.toMap(PersonShown::id, person -> person));
        return new View(round.id(), wording.text("round.title", round.name(), wording.count("round.leftOut.title", total)), paging,
                shown.stream().map(leftOut -> line(leftOut, byId.get(leftOut.menteeId()), round, wording)).toList(),
                round.kind() == RoundKind.ROUND && round.status() == RoundStatus.REVIEW && staff.role() != Role.READ_ONLY);
    }

    private static Line line(LeftOutMentee leftOut, PersonShown mentee, RoundOverview round, Wording wording) {
        return new Line(mentee.id(), "/mentees/" + mentee.id(), mentee.firstName(), wording.age(mentee.birthDate(), round.startDate()),
                wording.sentence(leftOut.why()), wording.funnel(leftOut.funnel()),
                leftOut.advice() == null ? "" : wording.sentence(leftOut.advice()),
                leftOut.advice() != null && WhatIf.of(leftOut.menteeId(), leftOut.advice()).isPresent());
    }
}
