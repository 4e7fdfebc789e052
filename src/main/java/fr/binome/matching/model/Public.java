package fr.binome.matching.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A group of young people for which a round gives figures, and which a quota may name. Somebody may be in several.
 * Nothing here enters the points of a pair. Ages are full years on the round's date.
 */
public enum Public {
    QPV,
    RURAL,
    GIRLS((mentee, date) -> "F".equals(mentee.gender())),
    UNDER_11((mentee, date) -> age(mentee, date) < 11),
    AGE_11_14((mentee, date) -> isAged(11, 14, mentee, date)),
    AGE_15_17((mentee, date) -> isAged(15, 17, mentee, date)),
    AGE_18_25((mentee, date) -> isAged(18, 25, mentee, date)),
    OVER_25((mentee, date) -> age(mentee, date) > 25),
    ADJUSTMENT,
    DROPOUT, VOCATIONAL, PRECARITY, NEET, CARER, NEWCOMER, PARENT, ISOLATED;

    /** The publics whose figures every round tells, and between whom the equity rule looks; the others are for quotas. */
    public static final List<Public> WATCHED =
            List.of(QPV, RURAL, GIRLS, UNDER_11, AGE_11_14, AGE_15_17, AGE_18_25, OVER_25, ADJUSTMENT);

    private final BiPredicate<MenteeFact, LocalDate> members;

    /** Those who state the situation of this name. */
    Public() {
        this.members = (mentee, date) -> mentee.situations().contains(name());
    }

    Public(BiPredicate<MenteeFact, LocalDate> members) {
        this.members = members;
    }

    /** Whether somebody belongs to this public on this date. */
    public boolean includes(MenteeFact mentee, LocalDate date) {
        return members.test(mentee, date);
    }

    /** The public of this name in rule files, or empty. */
    public static Optional<Public> find(String code) {
        return Arrays.stream(values()).filter(known -> known.name().equals(code)).findFirst();
    }

    private static boolean isAged(int from, int to, MenteeFact mentee, LocalDate date) {
        int age = age(mentee, date);
        return age >= from && age <= to;
    }

    private static int age(MenteeFact mentee, LocalDate date) {
        return Period.between(mentee.birthDate(), date).getYears();
    }
}
