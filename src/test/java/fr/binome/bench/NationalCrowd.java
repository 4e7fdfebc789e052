package fr.binome.bench;

import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Place;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * A made-up programme of any size from a seed: young people live where France's people live, mentors rather in towns;
 * half of all may meet remotely, few share many periods, most mentors take one young person.
 */
public final class NationalCrowd {

    /** The day of every such round. */
    public static final LocalDate DATE = LocalDate.of(2026, 11, 2);

    private static final String[] GOALS = {"STAG", "ORIE", "SCOL", "ALTE", "EMPL", "CONF", "CAND", "METH", "DECM", "ETUD", "RESO",
        "LANG", "OUVC", "DROI", "MOBI", "CREA"};
    private static final String[] SECTORS = {"DIGITAL", "HEALTH", "BANKING", "RETAIL", "INDUSTRY", "SOCIAL", "ARTS", "PUBLIC",
        "CONSTRUCTION", "HOSPITALITY", "TRANSPORT", "SPORT", "CRAFTS", "AGRICULTURE"};
    private static final String[] ROLES = {"ORIENTATION", "INSERTION", "ECOUTE", "RESEAU", "MODELE"};
    private static final String[] WORDS = {"football", "lecture", "musique", "cinéma", "cuisine", "jeux vidéo", "danse", "voyage",
        "dessin", "natation", "vélo", "théâtre", "photo", "jardin", "informatique", "mode", "randonnée", "échecs"};
    private static final String[] SITUATIONS = {"QPV", "VOCATIONAL", "PRECARITY", "NEET", "DROPOUT", "ADJUSTMENT", "NEWCOMER"};
    private static final int TOWN = 50_000;
    private static final int VILLAGE = 2_000;

    private final Random random;
    private final List<Commune> communes = Communes.all().list();
    private final long[] everybody = cumulated(commune -> commune.population());
    private final long[] towns = cumulated(commune -> commune.population() >= TOWN ? commune.population() : commune.population() / 3);

    private NationalCrowd(long seed) {
        random = new Random(seed);
    }

    /** So many of each, under these rules. */
    public static MatchingProblem of(long seed, int mentees, int mentors, RuleSet rules) {
        NationalCrowd crowd = new NationalCrowd(seed);
        List<MenteeFact> young = new ArrayList<>();
        for (int number = 0; number < mentees; number++) {
            young.add(crowd.mentee("j%06d".formatted(number)));
        }
        List<MentorFact> helpers = new ArrayList<>();
        for (int number = 0; number < mentors; number++) {
            helpers.add(crowd.mentor("m%06d".formatted(number)));
        }
        return new MatchingProblem(young, helpers, List.of(), rules, DATE, DATE, seed);
    }

    private MenteeFact mentee(String id) {
        Commune commune = commune(everybody);
        Set<String> situations = new HashSet<>();
        if (commune.population() < VILLAGE) {
            situations.add("RURAL");
        }
        if (chance(40)) {
            situations.add(SITUATIONS[skewed(SITUATIONS.length)]);
        }
        String gender = chance(52) ? "F" : "M";
        return new MenteeFact(id, DATE.minusYears(11 + random.nextInt(14)).minusDays(random.nextInt(365)), place(commune),
                List.copyOf(some(GOALS, 1 + random.nextInt(3))), some(SECTORS, random.nextInt(3)), some(ROLES, random.nextInt(3)),
                chance(95) ? Set.of("fr") : Set.of("en", "ar"), periods(2 + random.nextInt(5)), ways(55, 45, 8), travels(false),
                15 * (1 + random.nextInt(4)), chance(12) ? MentorWish.F : chance(4) ? MentorWish.M : MentorWish.ANY,
                some(WORDS, random.nextInt(4)), situations, DATE.minusDays(random.nextInt(240)), Set.of(), Set.of(), true, null, 1,
                gender, null);
    }

    private MentorFact mentor(String id) {
        return new MentorFact(id, DATE.minusYears(22 + random.nextInt(45)).minusDays(random.nextInt(365)), chance(58) ? "F" : "M",
                place(commune(towns)), some(GOALS, 2 + random.nextInt(5)), some(SECTORS, 1 + random.nextInt(2)),
                some(ROLES, 1 + random.nextInt(3)), chance(70) ? Set.of("fr") : Set.of("fr", "en"), periods(2 + random.nextInt(4)),
                ways(70, 55, 10), travels(true), 15 * (2 + random.nextInt(3)), chance(72) ? 1 : chance(70) ? 2 : 3 + random.nextInt(3),
                some(WORDS, random.nextInt(4)), chance(20) ? Set.of(SITUATIONS[skewed(SITUATIONS.length)]) : Set.of(),
                chance(90) ? chance(60) ? CheckKind.B3 : CheckKind.HONORABILITE : null, DATE.plusDays(random.nextInt(365)),
                chance(95), chance(97), Set.of());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private interface Weight {
        long of(Commune commune);
    }

    private long[] cumulated(Weight weight) {
        long[] sums = new long[communes.size()];
        long sum = 0;
        for (int index = 0; index < sums.length; index++) {
            sum += weight.of(communes.get(index));
            sums[index] = sum;
        }
        return sums;
    }

    private Commune commune(long[] sums) {
        long drawn = (long) (random.nextDouble() * sums[sums.length - 1]);
        int found = Arrays.binarySearch(sums, drawn + 1);
        return communes.get(found >= 0 ? found : -found - 1);
    }

    private static Place place(Commune commune) {
        return new Place(commune.insee(), commune.latitude(), commune.longitude());
    }

    /** Early codes are asked for more than late ones. */
    private int skewed(int count) {
        return (int) (count * Math.pow(random.nextDouble(), 1.7));
    }

    private Set<String> some(String[] codes, int count) {
        Set<String> chosen = new java.util.LinkedHashSet<>();
        while (chosen.size() < count) {
            chosen.add(codes[skewed(codes.length)]);
        }
        return chosen;
    }

    /** Evenings, Wednesday afternoons and Saturdays are free more often than mornings at school or work. */
    private Periods periods(int count) {
        Periods periods = Periods.NONE;
        while (periods.count() < count) {
            int day = random.nextInt(7);
            int part = day == 5 ? random.nextInt(3) : day == 2 && chance(50) ? 2 : chance(70) ? 3 : random.nextInt(4);
            periods = periods.with(4 * day + part);
        }
        return periods;
    }

    private Set<Way> ways(int inPerson, int remote, int async) {
        Set<Way> ways = new HashSet<>();
        if (chance(inPerson)) {
            ways.add(Way.IN_PERSON);
        }
        if (chance(remote)) {
            ways.add(Way.REMOTE);
        }
        if (chance(async)) {
            ways.add(Way.ASYNC);
        }
        return ways.isEmpty() ? Set.of(Way.IN_PERSON) : ways;
    }

    private Set<Travel> travels(boolean adult) {
        Set<Travel> modes = new HashSet<>(Set.of(Travel.WALK));
        if (chance(60)) {
            modes.add(Travel.TRANSIT);
        }
        if (chance(30)) {
            modes.add(Travel.BIKE);
        }
        if (chance(adult ? 60 : 12)) {
            modes.add(Travel.CAR);
        }
        return modes;
    }
}
