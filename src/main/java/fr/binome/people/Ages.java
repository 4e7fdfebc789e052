package fr.binome.people;

import java.time.LocalDate;
import java.time.Period;

/** Ages as the law counts them here. */
public final class Ages {

    public static final int ADULT = 18;
    /** Up to this age the rules of child protection hold. */
    public static final int PROTECTED_UNTIL = 21;
    /** From this age on a young person answers alone; below, child and parent answer together. */
    public static final int ALONE = 15;

    private Ages() {
    }

    /** Whole years on {@code day}; a 29 February counts as 1 March in other years, which is what {@link Period} does. */
    public static int on(LocalDate birthDate, LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    /** The day on which somebody turns {@code age}; of 29 February it is 1 March in other years. */
    public static LocalDate birthday(LocalDate birthDate, int age) {
        LocalDate day = birthDate.plusYears(age);
        return day.getDayOfMonth() == birthDate.getDayOfMonth() ? day : day.plusDays(1);
    }
}
