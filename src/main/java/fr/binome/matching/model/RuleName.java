package fr.binome.matching.model;

import static fr.binome.matching.model.Level.HARD;
import static fr.binome.matching.model.Level.SOFT;

import java.util.Arrays;
import java.util.Optional;

/** Every rule that the engine knows, hard ones in the order of the funnel. A rule file gives each its values. */
public enum RuleName {
    CONSENT("consent", HARD, false, true),
    MENTOR_AGE("mentor-age", HARD, true, true),
    MENTOR_TRAINED("mentor-trained", HARD, false, false),
    MENTOR_CHARTER("mentor-charter", HARD, false, false),
    CAPACITY("capacity", HARD, false, true),
    CHECK("check", HARD, false, true),
    LANGUAGE("language", HARD, false, false),
    MENTOR_GENDER("mentor-gender", HARD, false, false),
    NOT_WITH("not-with", HARD, false, true),
    HISTORY("history", HARD, false, true),
    SIBLINGS_APART("siblings-apart", HARD, false, false),
    REACH("reach", HARD, false, true),
    PERIOD("period", HARD, false, true),
    FLOOR("floor", HARD, true, false),
    GOAL("goal", SOFT, false, false),
    SECTOR("sector", SOFT, false, false),
    ROLE("role", SOFT, false, false),
    TRAVEL("travel", SOFT, false, false),
    PERIODS("periods", SOFT, true, false),
    WAITING("waiting", SOFT, true, false),
    INTERESTS("interests", SOFT, false, false),
    PREFERRED_PUBLIC("preferred-public", SOFT, false, false),
    KEEP("keep", SOFT, false, false),
    EQUITY("equity", SOFT, true, false),
    QUOTA("quota", SOFT, false, false),
    PORTFOLIO("portfolio", SOFT, false, false),
    VENUE("venue", SOFT, false, false);

    private final String code;
    private final Level level;
    private final boolean limited;
    private final boolean alwaysOn;

    RuleName(String code, Level level, boolean limited, boolean alwaysOn) {
        this.code = code;
        this.level = level;
        this.limited = limited;
        this.alwaysOn = alwaysOn;
    }

    /** The name in rule files, e.g. {@code mentor-age}. */
    public String code() {
        return code;
    }

    public Level level() {
        return level;
    }

    /** Whether the rule has a number of its own. */
    public boolean isLimited() {
        return limited;
    }

    /** Whether no association may switch the rule off: safety, and what a plan needs to be one. */
    public boolean isAlwaysOn() {
        return alwaysOn;
    }

    /** Whether no file may let a pinned pair break the rule: consent, check, age, "not with". */
    public boolean isNeverOverridable() {
        return this == CONSENT || this == MENTOR_AGE || this == CHECK || this == NOT_WITH;
    }

    /** The rule of this name in rule files, or empty. */
    public static Optional<RuleName> find(String code) {
        return Arrays.stream(values()).filter(name -> name.code.equals(code)).findFirst();
    }
}
