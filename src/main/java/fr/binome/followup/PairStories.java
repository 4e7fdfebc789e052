package fr.binome.followup;

import fr.binome.account.Role;
import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.mail.LetterTrace;
import fr.binome.mail.Outbox;
import fr.binome.pairing.Pair;
import fr.binome.pairing.PairStatus;
import fr.binome.pairing.PairStory;
import fr.binome.pairing.Side;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells on a pair's page what the follow-up knows: what was asked and answered, mails, calls, notes, signals. What was said
 * about safety stays on its own page. Thread-safe.
 */
@Singleton
final class PairStories implements PairStory {

    private final CheckInRepository checkIns;
    private final ReplyRepository replies;
    private final SignalRepository signals;
    private final PairNoteRepository notes;
    private final PlannedEnds ends;
    private final TeamMemberRepository members;
    private final OwnPairs ownPairs;
    private final Outbox outbox;
    private final Duos duos;
    private final Messages messages;
    private final Clock clock;

    PairStories(CheckInRepository checkIns, ReplyRepository replies, SignalRepository signals, PairNoteRepository notes,
                PlannedEnds ends, TeamMemberRepository members, OwnPairs ownPairs, Outbox outbox, Duos duos, Messages messages, Clock clock) {
        this.checkIns = checkIns;
        this.replies = replies;
        this.signals = signals;
        this.notes = notes;
        this.ends = ends;
        this.members = members;
        this.ownPairs = ownPairs;
        this.outbox = outbox;
        this.duos = duos;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries(String language, Staff staff, Pair pair) {
        Duo duo = duos.of(pair);
        if (staff.role() == Role.READ_ONLY || ownPairs.isOf(staff, Concern.of(duo))) {
            return List.of();
        }
        Map<String, String> names = members.findByAssociationId(staff.associationId()).stream()
                .collect(Collectors.toMap(TeamMember::id, TeamMember::name));
        List<Entry> entries = new ArrayList<>();
        asked(language, duo, entries);
        mails(language, pair, entries);
        for (Signal signal : signals.findByAssociationIdAndPairIdOrderByRaisedAt(pair.associationId(), pair.id())) {
            if (signal.code() != SignalCode.S1) {
                signal(language, staff, duo, signal, names, entries);
            }
        }
        // One call about several signals is noted with each of them, and told once.
        notes.callsOf(pair.associationId(), pair.id()).stream().map(call -> new Entry(call.calledAt(), messages.text(language,
                "followup.story.call", messages.text(language, "followup.last." + call.outcome())),
                names.getOrDefault(call.calledBy(), "–"), call.note())).distinct().forEach(entries::add);
        for (PairNote note : notes.findByAssociationIdAndPairIdOrderByAt(pair.associationId(), pair.id())) {
            String text = note.side() == null ? messages.text(language, "followup.story.note") : messages.text(language,
                    "followup.story.callTo", duo.firstName(note.side()), messages.text(language, "followup.last." + note.outcome()));
            entries.add(new Entry(note.at(), text, names.getOrDefault(note.memberId(), "–"), note.note()));
        }
        return entries;
    }

    @Override
    public void put(Map<String, Object> model, String language, Staff staff, Pair pair) {
        Concern concern = Concern.of(duos.of(pair));
        boolean decides = staff.role() != Role.READ_ONLY && !ownPairs.isOf(staff, concern);
        boolean follows = pair.introducedOn() != null && pair.status().living();
        model.put("follows", decides && follows);
        model.put("decides", decides);
        model.put("pauses", decides && pair.status() == PairStatus.ACTIVE);
        model.put("resumes", decides && pair.status() == PairStatus.PAUSED);
        model.put("weeks", PairDesk.WEEKS);
        model.put("team", team(staff).stream().filter(member -> member.role() != Role.READ_ONLY
                && !member.id().equals(pair.coordinatorId()) && !concern.isOf(member.email())).toList());
        LocalDate today = clock.today(staff.zone());
        Moments moments = new Moments(messages, language, staff.zone());
        Optional<RhythmRow> rhythm = follows ? ends.of(pair.associationId(), pair.id()) : Optional.empty();
        model.put("nextQuestion", rhythm.filter(row -> pair.status() == PairStatus.ACTIVE).map(row -> row.in(staff.zone()).next(today))
                .map(next -> messages.text(language, "followup.story.next", moments.date(next.dueOn()),
                        messages.text(language, next.kind().labelKey()))).orElse(""));
        model.put("plannedEnd", rhythm.map(row -> messages.text(language, "followup.story.end", moments.date(row.plannedEnd())
                + " " + row.plannedEnd().getYear())).orElse(""));
        model.put("met", follows ? notes.meetings(pair.associationId(), pair.id()).words(messages, language) : "");
        model.put("callForm", Ids.next());
        model.put("noteForm", Ids.next());
        model.put("openLines", decides && follows ? openLines(language, staff, pair) : List.of());
    }

    /** What somebody has to look at now; what was said about safety is on its own page only. */
    private List<Map<String, Object>> openLines(String language, Staff staff, Pair pair) {
        Duo duo = duos.of(pair);
        Moments moments = new Moments(messages, language, staff.zone());
        return signals.findByAssociationIdAndPairIdOrderByRaisedAt(pair.associationId(), pair.id()).stream()
                .filter(signal -> signal.status() == SignalStatus.OPEN && signal.code() != SignalCode.S1)
                .sorted(Comparator.comparing(Signal::level).thenComparing(Signal::dueAt))
                .map(signal -> Map.<String, Object>of("css", signal.level().name().toLowerCase(Locale.ROOT), "why", why(language, staff, duo, signal),
                        "tag", signal.level().shape() + " " + messages.text(language, "followup.level." + signal.level()) + " · "
                                + moments.before(signal.dueAt(), clock.now()),
                        "path", "/signals/" + signal.id(), "mine", staff.role() == Role.LEAD || staff.memberId().equals(signal.ownerId())
                                || staff.memberId().equals(signal.deputyId()))).toList();
    }

    private String why(String language, Staff staff, Duo duo, Signal signal) {
        return messages.text(language, signal.reason().key(), duo.mentee().firstName(), duo.mentor().firstName(),
                duo.firstName(signal.about()), duo.firstName(Duo.other(signal.about())),
                new Moments(messages, language, staff.zone()).detail(signal.detail()));
    }

    private void asked(String language, Duo duo, List<Entry> entries) {
        String association = duo.association().id();
        List<HistoryRow> rows = replies.history(association, duo.pair().id());
        PairHistory history = PairHistory.of(duo.pair().id(), rows);
        Set<String> phoned = rows.stream().filter(row -> row.channel() == ReplyChannel.PHONE).map(HistoryRow::checkInId).collect(Collectors.toSet());
        for (CheckIn checkIn : checkIns.findByAssociationIdAndPairIdOrderBySentAt(association, duo.pair().id())) {
            String kind = messages.text(language, checkIn.kind().labelKey());
            String who = duo.firstName(checkIn.side());
            if (checkIn.answeredAt() == null) {
                entries.add(new Entry(checkIn.sentAt(), messages.text(language, "followup.story.asked." + checkIn.status(), kind, who), "", ""));
                continue;
            }
            PairHistory.Entry said = history.entry(checkIn.id());
            Wording wording = Wording.of(messages, language, duo, checkIn, false);
            String answers = said.first() == null || said.second() == null ? "" : wording.answer(checkIn.first(), said.first()) + " · "
                    + wording.answer(checkIn.second(), said.second());
            entries.add(new Entry(checkIn.answeredAt(), messages.text(language,
                    "followup.story.answered" + (phoned.contains(checkIn.id()) ? ".PHONE" : ""), kind, who), "", answers));
        }
    }

    /** Check-ins are told by their questions already. */
    private void mails(String language, Pair pair, List<Entry> entries) {
        for (LetterTrace trace : outbox.about(pair.associationId(), pair.id())) {
            if (!trace.template().startsWith("check-in") && trace.fate() == LetterTrace.Fate.DONE) {
                entries.add(new Entry(trace.at(), messages.text(language, "followup.story.mail", trace.name()), "", ""));
            }
        }
    }

    private void signal(String language, Staff staff, Duo duo, Signal signal, Map<String, String> names, List<Entry> entries) {
        String why = why(language, staff, duo, signal);
        entries.add(new Entry(signal.raisedAt(), messages.text(language, "followup.story.signal", why), "", ""));
        if (signal.closedAt() != null) {
            boolean byItself = Reassurance.BY_ITSELF.equals(signal.closedBy());
            entries.add(new Entry(signal.closedAt(), messages.text(language, "followup.story." + (byItself ? "settled" : "closed"), why),
                    byItself ? "" : names.getOrDefault(signal.closedBy(), "–"), signal.outcome()));
        }
    }

    private List<TeamMember> team(Staff staff) {
        return members.findByAssociationIdAndActiveTrueOrderByLastName(staff.associationId());
    }
}
