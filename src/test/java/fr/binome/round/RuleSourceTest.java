package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.account.Association;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.rules.RuleFileException;
import fr.binome.matching.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleSourceTest {

    @TempDir
    private Path folder;

    private RuleSource source;

    @BeforeEach
    void givenTheDefaultFile() throws IOException {
        Files.copy(Path.of("matching-rules", "default.yaml"), folder.resolve("default.yaml"));
        Files.createDirectory(folder.resolve("associations"));
        source = new RuleSource(folder.toString());
    }

    private static Association association(String slug) {
        return new Association("id", slug, "Essai", "a@example.org", "", "fr", "Europe/Paris", true, Instant.EPOCH);
    }

    @Test
    void anAssociationWithAFileOfItsOwnRunsByIt() throws IOException {
        Files.writeString(folder.resolve("associations/nord.yaml"), "extends: default\nrules: {waiting: {weight: 12}}\n");

        assertThat(source.current(association("nord")).set().rule(RuleName.WAITING).weightThousandths()).isEqualTo(12_000);
        assertThat(source.current(association("sud")).set().rule(RuleName.WAITING).weightThousandths()).isEqualTo(8_000);
    }

    @Test
    void anEditCountsAtOnceAndWhatARoundStoredDoesNotChange() throws IOException {
        Path file = folder.resolve("associations/nord.yaml");
        Files.writeString(file, "extends: default\nrules: {waiting: {weight: 12}}\n");
        RuleSource.Rules before = source.current(association("nord"));

        Files.writeString(file, "extends: default\nrules: {waiting: {weight: 1}}\n");
        Files.writeString(folder.resolve("default.yaml"), Files.readString(folder.resolve("default.yaml")).replace("pair_cost: 40", "pair_cost: 41"));

        assertThat(source.current(association("nord")).set().rule(RuleName.WAITING).weightThousandths()).isEqualTo(1_000);
        assertThat(new RuleFiles(folder).stored("round", before.text())).isEqualTo(before.set());
    }

    @Test
    void aWrongFileIsNamed() throws IOException {
        Files.writeString(folder.resolve("associations/nord.yaml"), "extends: default\nrules: {wating: {weight: 12}}\n");

        assertThatThrownBy(() -> source.current(association("nord"))).isInstanceOf(RuleFileException.class)
                .hasMessageContaining("nord.yaml, line 2").hasMessageContaining("Maybe (waiting)");
    }

    @Test
    void aNameThatLeavesTheFolderIsNoFile() throws IOException {
        Files.writeString(folder.resolve("nord.yaml"), "extends: default\npair_cost: 3\n");

        assertThat(source.current(association("../nord")).set().pairCostThousandths()).isEqualTo(40_000);
    }
}
