package fr.binome.followup;

import fr.binome.followup.catalogue.SignalLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The list of the day: one line a pair, the most urgent first. Further pairs of the same mentor are folded under the first,
 * because one call can settle them; what is red is never folded.
 *
 * @param now whom to call, today if possible
 * @param later lines put off to another half-day or day
 */
record TodayBoard(List<Line> now, List<Line> later) {

    /**
     * @param top the pair's most urgent signal
     * @param reasons the pair's other signals
     * @param pairs other pairs of the same mentor
     */
    record Line(OpenSignal top, List<OpenSignal> reasons, List<Line> pairs) {

        /** Whether a talk about {@code top} usually settles {@code other} as well: it is about both, or about the same person. */
        boolean settledWithTop(OpenSignal other) {
            return top.reason().settledByTalk() && other.reason().settledByTalk()
                    && (other.reason().ofThePair() || other.about() == top.about());
        }
    }

    static TodayBoard of(List<OpenSignal> signals, Instant moment) {
        return new TodayBoard(lines(signals.stream().filter(signal -> !signal.laterThan(moment)).toList()),
                lines(signals.stream().filter(signal -> signal.laterThan(moment)).toList()));
    }

    private static List<Line> lines(List<OpenSignal> signals) {
        Map<String, List<OpenSignal>> byPair = new LinkedHashMap<>();
        signals.stream().sorted(OpenSignal.MOST_URGENT_FIRST)
                .forEach(signal -> byPair.computeIfAbsent(signal.lineKey(), pair -> new ArrayList<>()).add(signal));
        List<Line> lines = new ArrayList<>();
        Map<String, Line> byMentor = new LinkedHashMap<>();
        for (List<OpenSignal> ofPair : byPair.values()) {
            Line line = new Line(ofPair.get(0), List.copyOf(ofPair.subList(1, ofPair.size())), new ArrayList<>());
            Line first = line.top().mentorId() == null ? null : byMentor.putIfAbsent(line.top().mentorId(), line);
            if (first == null || line.top().level() == SignalLevel.RED) {
                lines.add(line);
            } else {
                first.pairs().add(line);
            }
        }
        return lines;
    }
}
