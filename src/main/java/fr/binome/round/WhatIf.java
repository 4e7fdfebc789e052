package fr.binome.round;

import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.Way;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Something that one young person might answer differently, for a scenario: the advice of a {@link LeftOut}, tried out.
 *
 * @param kind the advice's key without the part that says how many, such as {@code advice.travel}
 * @param value minutes, the code of a period or of a language; empty where the kind says it all
 */
@Serdeable
public record WhatIf(String menteeId, String kind, @Nullable String value) {

    /** JSON leaves empty texts out. */
    public WhatIf {
        value = value == null ? "" : value;
    }

    private static final Set<String> KINDS = Set.of("advice.travel", "advice.remote", "advice.async", "advice.period", "advice.language",
            "advice.mentor-gender");

    /** The advice as something to try; empty for what no answer of a young person changes, such as a mentor's check. */
    static Optional<WhatIf> of(String menteeId, Reason advice) {
        String kind = advice.key().replaceAll("\\.one$", "");
        String value = advice.args().size() < 2 ? "" : advice.args().get(1).replaceAll("^[a-z]+:", "");
        return KINDS.contains(kind) ? Optional.of(new WhatIf(menteeId, kind, value)) : Optional.empty();
    }

    /** The facts as they would be. */
    MenteeFact applied(MenteeFact mentee) {
        return switch (kind) {
            case "advice.travel" -> mentee.withMaxTravelMinutes(Integer.parseInt(value));
            case "advice.remote" -> withWay(mentee, Way.REMOTE);
            case "advice.async" -> withWay(mentee, Way.ASYNC);
            case "advice.period" -> mentee.withAvailability(mentee.availability().with(Periods.index(value)));
            case "advice.language" -> withLanguage(mentee);
            case "advice.mentor-gender" -> mentee.withMentorWish(MentorWish.ANY);
            default -> throw new IllegalStateException("The scenario's change (" + kind + ") is unknown.");
        };
    }

    private static MenteeFact withWay(MenteeFact mentee, Way way) {
        Set<Way> ways = EnumSet.of(way);
        ways.addAll(mentee.ways());
        return mentee.withWays(ways);
    }

    /** Whoever names no language speaks French. */
    private MenteeFact withLanguage(MenteeFact mentee) {
        Set<String> languages = new TreeSet<>(mentee.languages().isEmpty() ? Set.of("fr") : mentee.languages());
        languages.add(value);
        return mentee.withLanguages(languages);
    }
}
