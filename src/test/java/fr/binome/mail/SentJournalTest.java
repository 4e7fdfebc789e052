package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.platform.Ids;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentJournalTest {

    @TempDir
    private Path home;
    private final List<String> noted = new ArrayList<>();

    @Test
    void handsOverWhatADeadNodeHasSentAndForgetsIt() throws IOException {
        List<String> ids = Stream.generate(Ids::next).limit(1_200).toList();
        dead(String.join("\n", ids) + "\n");

        journal().recover(some -> {
            assertThat(some).hasSizeLessThanOrEqualTo(500);
            noted.addAll(some);
        });

        assertThat(noted).isEqualTo(ids);
        assertThat(files()).isEmpty();
    }

    @Test
    void passesOverALineThatDeathCutShort() throws IOException {
        String whole = Ids.next();
        dead(whole + "\n" + Ids.next().substring(7));

        journal().recover(noted::addAll);

        assertThat(noted).containsExactly(whole);
    }

    @Test
    void leavesALivingNodeItsJournal() {
        SentJournal living = journal();
        living.begin();
        living.sent(Ids.next());

        journal().recover(noted::addAll);

        assertThat(noted).isEmpty();
        assertThat(files()).hasSize(1);
        living.close();
    }

    @Test
    void leavesAFileThatANodeHasJustMade() throws IOException {
        dead("");

        journal().recover(noted::addAll);

        assertThat(files()).hasSize(1);
    }

    @Test
    void startsAnewWhenEveryBatchIsNoted() throws IOException {
        SentJournal journal = journal();
        journal.begin();
        journal.begin();
        journal.sent(Ids.next());
        journal.end();
        assertThat(Files.size(files().get(0))).isEqualTo(Ids.LENGTH + 1);

        journal.end();

        assertThat(Files.size(files().get(0))).isZero();
        journal.close();
        assertThat(files()).isEmpty();
    }

    @Test
    void keepsTheJournalWhenTheNoteFails() throws IOException {
        dead(Ids.next() + "\n");

        assertThatThrownBy(() -> journal().recover(ids -> {
            throw new IllegalStateException("the database is away");
        })).hasMessage("the database is away");

        assertThat(files()).hasSize(1);
    }

    @Test
    void letsMailsGoWithoutAFolderToWriteTo() throws IOException {
        SentJournal journal = new SentJournal(Files.writeString(home.resolve("file"), "").resolve("outbox"));

        journal.recover(noted::addAll);
        journal.begin();
        journal.sent(Ids.next());
        journal.end();
        journal.close();

        assertThat(noted).isEmpty();
    }

    private SentJournal journal() {
        return new SentJournal(home);
    }

    private void dead(String lines) throws IOException {
        Files.writeString(home.resolve(Ids.next() + ".sent"), lines);
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(home)) {
            return files.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
