package fr.binome.people.demo;

import fr.binome.people.vocabulary.Goal;
import fr.binome.people.vocabulary.MeetingMode;
import fr.binome.people.vocabulary.Sector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What made-up people answer in the forms: likely for their age, varied enough to make matching worth it. */
final class DemoAnswers {

    static final List<String> INTERESTS = List.of("football", "musique", "lecture", "jeux vidéo", "cuisine", "dessin", "cinéma",
            "randonnée", "informatique", "jardinage", "danse", "théâtre", "photo", "voyages", "échecs", "couture", "mode",
            "mécanique", "animaux", "basket", "écriture", "bricolage");
    static final List<String> SECTORS = Arrays.stream(Sector.values()).filter(sector -> sector != Sector.UNKNOWN)
            .map(Enum::name).toList();

    private static final List<String> OTHER_LANGUAGES = List.of("ar", "en", "es", "pt", "tr", "wo", "bm", "kab", "uk", "zh", "fsl",
            "rcf", "gcf", "de", "it", "ru", "ta", "vi", "swb", "ff");
    private static final List<String> PUPIL_PERIODS = List.of("MON-EVENING", "TUE-EVENING", "WED-AFTERNOON", "WED-EVENING",
            "THU-EVENING", "FRI-EVENING", "SAT-MORNING", "SAT-AFTERNOON", "SUN-AFTERNOON");
    private static final List<String> GROWN_PERIODS = List.of("MON-NOON", "MON-EVENING", "TUE-AFTERNOON", "TUE-EVENING", "WED-NOON",
            "WED-AFTERNOON", "WED-EVENING", "THU-MORNING", "THU-EVENING", "FRI-AFTERNOON", "FRI-EVENING", "SAT-MORNING",
            "SAT-AFTERNOON", "SUN-MORNING");
    private static final List<String> MENTOR_PERIODS = List.of("MON-EVENING", "TUE-NOON", "TUE-EVENING", "WED-AFTERNOON",
            "WED-EVENING", "THU-NOON", "THU-EVENING", "FRI-EVENING", "SAT-MORNING", "SAT-AFTERNOON", "SUN-AFTERNOON");

    private static final List<Goal> CHILD = List.of(Goal.SCOL, Goal.METH, Goal.LANG, Goal.CONF, Goal.OUVC);
    private static final List<Goal> COLLEGE = List.of(Goal.SCOL, Goal.METH, Goal.CONF, Goal.ORIE, Goal.DECM, Goal.STAG, Goal.OUVC);
    private static final List<Goal> LYCEE = List.of(Goal.STAG, Goal.ORIE, Goal.ALTE, Goal.SCOL, Goal.DECM, Goal.CONF, Goal.RESO);
    private static final List<Goal> GROWN = List.of(Goal.EMPL, Goal.ALTE, Goal.CAND, Goal.ETUD, Goal.RESO, Goal.CREA, Goal.MOBI,
            Goal.DROI, Goal.LANG, Goal.CONF);

    private DemoAnswers() {
    }

    /** The main goal first. */
    static List<String> goals(Dice dice, int age) {
        List<Goal> likely = age < 11 ? CHILD : age < 15 ? COLLEGE : age < 18 ? LYCEE : GROWN;
        Set<String> goals = new LinkedHashSet<>();
        goals.add(dice.pick(likely).name());
        dice.some(likely, 0, 2).forEach(goal -> goals.add(goal.name()));
        return List.copyOf(goals).subList(0, Math.min(3, goals.size()));
    }

    static List<String> offered(Dice dice) {
        List<Goal> all = List.of(Goal.values());
        return dice.some(all, 4, 9).stream().map(Enum::name).toList();
    }

    static List<String> languages(Dice dice, int otherPercent) {
        return dice.chance(otherPercent) ? List.of("fr", dice.pick(OTHER_LANGUAGES)) : List.of("fr");
    }

    static List<String> periods(Dice dice, int age) {
        return dice.some(age < 18 ? PUPIL_PERIODS : GROWN_PERIODS, 2, 5);
    }

    static List<String> mentorPeriods(Dice dice) {
        return dice.some(MENTOR_PERIODS, 2, 5);
    }

    static List<String> modes(Dice dice, int remotePercent) {
        List<String> modes = new ArrayList<>();
        if (dice.chance(85)) {
            modes.add(MeetingMode.IN_PERSON.name());
        }
        if (modes.isEmpty() || dice.chance(remotePercent)) {
            modes.add(MeetingMode.REMOTE.name());
        }
        if (dice.chance(20)) {
            modes.add(MeetingMode.ASYNC.name());
        }
        return modes;
    }

    static List<String> travel(Dice dice, int age, boolean rural) {
        if (age < 15) {
            return dice.some(List.of("WALK", "BIKE", "TRANSIT", "COME_TO_ME"), 1, 2);
        }
        if (rural) {
            return dice.some(age < 18 ? List.of("BIKE", "TWO_WHEELER", "CARSHARE", "COME_TO_ME") : List.of("CAR", "CARSHARE", "TWO_WHEELER"), 1, 2);
        }
        return dice.some(age < 18 ? List.of("WALK", "BIKE", "TRANSIT") : List.of("WALK", "BIKE", "TRANSIT", "CAR"), 1, 3);
    }

    static int limit(Dice dice, boolean rural) {
        return List.of(15, 30, 45, 60).get(rural ? dice.weighted(5, 35, 35, 25) : dice.weighted(15, 50, 25, 10));
    }
}
