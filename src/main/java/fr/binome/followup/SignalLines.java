package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.pairing.Side;
import fr.binome.platform.Ids;
import fr.binome.web.Messages;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Puts signals into words for one reader at one moment. Immutable. */
record SignalLines(Messages messages, String language, Staff reader, Instant now) {

    SignalLine line(TodayBoard.Line line) {
        List<SignalLine> reasons = line.reasons().stream().map(this::line).toList();
        List<SignalLine> pairs = line.pairs().stream()
                .flatMap(other -> Stream.concat(Stream.of(other.top()), other.reasons().stream())).map(this::line).toList();
        String reasonsText = reasons.isEmpty() ? "" : messages.count(language, "followup.today.same", reasons.size());
        String pairsText = pairs.isEmpty() ? "" : messages.count(language, "followup.today.folded", line.pairs().size())
                .replace("{1}", line.top().mentorName());
        // A talk about safety settles nothing else.
        List<SignalLine.Also> also = line.top().code() == SignalCode.S1 ? List.of() : line.reasons().stream().filter(other -> other.reason().settledByTalk())
                .map(other -> new SignalLine.Also(other.id(), why(other), line.settledWithTop(other))).toList();
        return line(line.top(), reasonsText, reasons, also, pairsText, pairs);
    }

    SignalLine line(OpenSignal signal) {
        return line(signal, "", List.of(), List.of(), "", List.of());
    }

    private SignalLine line(OpenSignal signal, String reasonsText, List<SignalLine> reasons, List<SignalLine.Also> also,
                            String pairsText, List<SignalLine> pairs) {
        Moments moments = new Moments(messages, language, reader.zone());
        String due = moments.before(signal.dueAt(), now);
        String level = messages.text(language, "followup.level." + signal.level() + (signal.ofProgramme() ? ".programme" : ""));
        boolean again = signal.callAgainAt() != null && signal.callAgainAt().isAfter(now);
        return new SignalLine(signal.id(), signal.level().name().toLowerCase(Locale.ROOT), signal.ofProgramme(),
                title(signal),
                signal.level().shape() + " " + level + " · " + due,
                why(signal),
                messages.text(language, "followup.today.owner", owner(signal)),
                signal.lastCall() == null ? "" : messages.text(language, "followup.last." + signal.lastCall()),
                again ? messages.text(language, "followup.today.again", moments.from(signal.callAgainAt(), now)) : "",
                Ids.next(),
                open(signal),
                dials(signal), also,
                CallOutcome.NOTHING.fits(signal.level(), signal.reason()), CallOutcome.DONE.fits(signal.level(), signal.reason()),
                messages.text(language, "followup.call.note.hint." + signal.level()),
                reasonsText, reasons, pairsText, pairs);
    }

    private String why(OpenSignal signal) {
        String about = signal.name(signal.about());
        return messages.text(language, signal.reason().key(), signal.menteeName(), signal.mentorName(),
                about.isEmpty() ? messages.text(language, "followup.today.somebody") : about, signal.name(Duo.other(signal.about())), detail(signal.detail()));
    }

    private String title(OpenSignal signal) {
        if (signal.pairId() != null) {
            return messages.text(language, "followup.today.pair", signal.menteeName(), signal.mentorName());
        }
        String one = signal.name(signal.about());
        return !one.isEmpty() ? one
                : messages.text(language, signal.reason() == Reason.WRITTEN ? "followup.today.stranger" : "followup.today.programme");
    }

    private static String open(OpenSignal signal) {
        return signal.code() == SignalCode.S1 ? "/signals/" + signal.id()
                : signal.code() == SignalCode.S17 && !signal.detail().isEmpty() ? "/mails/received/" + signal.detail() : path(signal);
    }

    /** Where the pair, the person or the list is that the signal tells about. */
    static String path(OpenSignal signal) {
        if (signal.pairId() != null) {
            return "/pairs/" + signal.pairId();
        }
        if (signal.menteeId() != null) {
            return "/mentees/" + signal.menteeId();
        }
        return signal.mentorId() != null ? "/mentors/" + signal.mentorId()
                : signal.code() == SignalCode.S13 ? "/mentees?status=WAITING" : "/pairs";
    }

    /** Days are stored as numbers and read as words. */
    private String detail(String stored) {
        return new Moments(messages, language, reader.zone()).detail(stored);
    }

    private String owner(OpenSignal signal) {
        return signal.ownerFirstName() + " " + signal.ownerLastName();
    }

    private List<SignalLine.Dial> dials(OpenSignal signal) {
        List<SignalLine.Dial> dials = new ArrayList<>();
        add(dials, signal.name(signal.about()), phone(signal, signal.about()));
        // About safety the partner is never the one to call.
        if (signal.code() != SignalCode.S1) {
            Side other = Duo.other(signal.about());
            add(dials, signal.name(other), phone(signal, other));
        }
        return dials;
    }

    private void add(List<SignalLine.Dial> dials, String name, String phone) {
        if (phone != null && !phone.isBlank()) {
            dials.add(new SignalLine.Dial(messages.text(language, "followup.today.dial", name, phone),
                    phone.replaceAll("[^0-9+]", "")));
        }
    }

    private static String phone(OpenSignal signal, Side side) {
        return side == Side.MENTEE ? signal.menteePhone() : signal.mentorPhone();
    }
}
