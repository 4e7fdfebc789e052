package fr.binome.cli;

import fr.binome.people.BackgroundCheck;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.demo.DemoCrowd;
import fr.binome.people.demo.DemoPlan;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the sample files of {@code src/test/resources/samples} from the demo's made-up crowd. Run its main to write
 * them again; the tests read what lies there.
 */
final class SampleFiles {

    static final Path FOLDER = Path.of("src/test/resources/samples");
    static final LocalDate DATE = LocalDate.of(2026, 11, 22);

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final DateTimeFormatter FRENCH_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String MENTEE_HEADER = "id,first_name,last_name,email,phone,birth_date,gender,postal_code,commune,goals,sectors,roles,languages,"
            + "availability,modes,travel_modes,max_travel_minutes,mentor_gender,interests,situations,waiting_since,not_with,consent,required_check";
    private static final String FRENCH_MENTEE_HEADER = "Identifiant,Prénom,Nom,Courriel,Téléphone,Date de naissance,Genre,Code postal,Commune,Buts,Secteurs,Rôles,Langues,"
            + "Disponibilités,Modes de rencontre,Déplacements,Temps de trajet,Genre du mentor,Centres d'intérêt,Situations,En attente depuis,Pas avec,Consentement,Vérification demandée";
    private static final String MENTOR_HEADER = "id,first_name,last_name,email,phone,birth_date,gender,postal_code,commune,goals,sectors,roles,languages,"
            + "availability,modes,travel_modes,max_travel_minutes,capacity,interests,preferred_situations,check_type,check_expires,trained,charter_signed,not_with";

    /** Rows of the small file that cannot be used, or only in part; each for another reason. */
    private static final List<String> BAD_MENTEES = List.of(
            "J-031,Nadia,Exemple (démo),,,30/02/2010,F,59100,Roubaix,STAG,,,fr,WED-EVENING,REMOTE,,,ANY,,,,,oui,",
            "J-032,Yanis,Exemple (démo),,,14/05/2009,M,59100,Lille,STAG,,,fr,WED-EVENING,REMOTE,,,ANY,,,,,oui,",
            "J-033,Lina,Exemple (démo),,,14/05/2009,F,59100,Roubaix,RÊVER,,,fr,WED-EVENING,REMOTE,,,ANY,,,,,oui,",
            "J-001,Encore,Exemple (démo),,,14/05/2009,F,59100,Roubaix,STAG,,,fr,WED-EVENING,REMOTE,,,ANY,,,,,oui,",
            "J-034,Malo,Exemple (démo),,,14/05/2009,M,59100,Roubaix,STAG,,,fr,MERCREDI,REMOTE,,,ANY,,,,,oui,",
            "J-035,Inès,Exemple (démo),,,14/05/2005,F,59100,Roubaix,STAG|RÊVER,ESPACE,,fr,WED-EVENING,REMOTE,,,ANY,,,01/01/2030,M-999,oui,");

    private SampleFiles() {
    }

    public static void main(String[] args) throws IOException {
        Files.createDirectories(FOLDER);
        DemoCrowd small = crowd(30, 25);
        DemoCrowd large = crowd(300, 250);
        List<String> young = Stream.concat(mentees(small, true), BAD_MENTEES.stream()).toList();
        write("mentees-30.csv", FRENCH_MENTEE_HEADER, young.stream(), ';', "\r\n", WINDOWS);
        write("mentors-25.csv", MENTOR_HEADER, mentors(small), ',', "\n", StandardCharsets.UTF_8);
        write("mentees-300.csv", '\uFEFF' + MENTEE_HEADER, mentees(large, false), ';', "\n", StandardCharsets.UTF_8);
        write("mentors-250.csv", MENTOR_HEADER, mentors(large), ',', "\n", StandardCharsets.UTF_8);
    }

    private static DemoCrowd crowd(int mentees, int mentors) {
        return DemoCrowd.of(new DemoPlan("samples", 2026, mentees, mentors, NOW), "staff");
    }

    private static void write(String name, String header, Stream<String> rows, char separator, String lineEnd, Charset charset) throws IOException {
        String text = Stream.concat(Stream.of(header), rows).map(row -> row.replace(',', separator) + lineEnd).collect(Collectors.joining());
        Files.write(FOLDER.resolve(name), text.getBytes(charset));
    }

    private static Stream<String> mentees(DemoCrowd crowd, boolean french) {
        return IntStream.range(0, crowd.mentees().size()).mapToObj(index -> {
            Mentee mentee = crowd.mentees().get(index);
            boolean consent = Matchability.obstacles(mentee, crowd.consents(), DATE).isEmpty();
            return row("J-%03d".formatted(index + 1), mentee.firstName(), mentee.lastName(), mentee.email(), mentee.phone(),
                    date(mentee.birthDate(), french), mentee.gender(), mentee.postalCode(), french ? name(mentee.commune()) : mentee.commune(),
                    list(mentee.goals()), list(mentee.sectors()), list(mentee.roles()), list(mentee.languages()), list(mentee.periods()),
                    list(mentee.modes()), list(mentee.travelModes()), minutes(mentee.maxTravelMinutes()), mentee.mentorGender(),
                    list(mentee.interests()), list(mentee.situations()), date(mentee.waitingSince(), french), "",
                    french ? (consent ? "oui" : "non") : (consent ? "yes" : "no"), "");
        });
    }

    private static Stream<String> mentors(DemoCrowd crowd) {
        return IntStream.range(0, crowd.mentors().size()).mapToObj(index -> {
            Mentor mentor = crowd.mentors().get(index);
            BackgroundCheck check = crowd.checks().stream().filter(one -> one.mentorId().equals(mentor.id())).findFirst().orElse(null);
            return row("M-%03d".formatted(index + 1), mentor.firstName(), mentor.lastName(), mentor.email(), mentor.phone(),
                    date(mentor.birthDate(), false), mentor.gender(), mentor.postalCode(), mentor.commune(), list(mentor.goals()),
                    list(mentor.sectors()), list(mentor.roles()), list(mentor.languages()), list(mentor.periods()), list(mentor.modes()),
                    list(mentor.travelModes()), minutes(mentor.maxTravelMinutes()), String.valueOf(mentor.capacity()), list(mentor.interests()),
                    list(mentor.preferredSituations()), check == null ? "" : check.type(), check == null ? "" : date(check.expiresOn(), false),
                    mentor.trainedOn() == null ? "no" : "yes", mentor.charterSignedOn() == null ? "no" : "yes", "");
        });
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> Objects.requireNonNullElse(cell, "")).collect(Collectors.joining(","));
    }

    private static String list(List<String> codes) {
        return String.join("|", codes);
    }

    private static String minutes(int minutes) {
        return minutes == 0 ? "" : String.valueOf(minutes);
    }

    private static String date(LocalDate date, boolean french) {
        return date == null ? "" : french ? date.format(FRENCH_DATE) : date.toString();
    }

    private static String name(String insee) {
        return Communes.all().byInsee(insee).map(Commune::name).orElseThrow();
    }
}
