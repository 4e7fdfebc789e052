package fr.binome;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.binome.people.GuardianRepository;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which room of the house may use which: a package not named here may be used by nobody. */
class ImportTableTest {

    private static final JavaClasses CODE = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.binome");

    @ParameterizedTest
    @CsvSource({
        "platform, ''",
        "territory, platform",
        "matching, territory",
        "mail, platform",
        "web, platform",
        "account, platform web mail",
        "mailroom, platform mail web account",
        "people, platform territory mail web account",
        "intake, platform territory mail web account people",
        "round, platform territory matching mail web account people",
        "pairing, platform territory mail web account people round",
        "followup, platform territory mail web account people round pairing",
        "report, platform territory matching mail web account people intake round pairing followup",
        "cli, platform territory matching account people",
        "demo, platform territory mail web account people intake round pairing followup"})
    void usesOnlyTheRoomsBelow(String room, String below) {
        String[] allowed = (below.isEmpty() ? room : room + " " + below).split(" ");

        classes().that().resideInAPackage("fr.binome." + room + "..")
                .should().onlyDependOnClassesThat(foreign().or(inRooms(allowed)))
                .allowEmptyShould(true).check(CODE);
    }

    @Test
    void theEngineKnowsNoFrameworkAndNoDatabase() {
        classes().that().resideInAPackage("fr.binome.matching..")
                .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "fr.binome.matching..", "fr.binome.territory..",
                        "org.optaplanner..", "org.yaml.snakeyaml..", "org.jspecify..")
                .andShould().onlyDependOnClassesThat().resideOutsideOfPackage("java.sql..")
                .allowEmptyShould(true).check(CODE);
    }

    /** Who asks the table of parents finds some who must not be written to. */
    @Test
    void whomToReachAboutAYoungPersonIsDecidedInOnePlace() {
        noClasses().that().resideOutsideOfPackage("fr.binome.people..").should().dependOnClassesThat().areAssignableTo(GuardianRepository.class)
                .because("Guardians says whom to reach").check(CODE);
    }

    @Test
    void noTwoRoomsUseEachOther() {
        slices().matching("fr.binome.(*)..").should().beFreeOfCycles().check(CODE);
    }

    private static DescribedPredicate<JavaClass> foreign() {
        return DescribedPredicate.describe("are not ours", type -> !type.getPackageName().startsWith("fr.binome"));
    }

    private static DescribedPredicate<JavaClass> inRooms(String... rooms) {
        return DescribedPredicate.describe("are in " + Arrays.toString(rooms), type -> Arrays.stream(rooms)
                .anyMatch(room -> (type.getPackageName() + ".").startsWith("fr.binome." + room + ".")));
    }
}
