package fr.binome.platform;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiscreetTracesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "java.sql.SQLIntegrityConstraintViolationException: Duplicate entry 'asso1-nour@example.org' for key 'team_members_email'",
        "Caused by: java.sql.BatchUpdateException: (conn=4) Duplicate entry 'l'amie Nour' for key 'mentees.name'\n\tat com.mysql.Foo(Foo.java:1)",
        "MysqlDataTruncation: Data truncation: Incorrect string value: 'Nour' for column `binome`.`mentees`.`first_name` at row 1",
        "SQLSyntaxErrorException: You have an error in your SQL syntax; check the manual for the right syntax to use near 'Nour\n, 4' at line 1",
        "java.time.format.DateTimeParseException: Text 'Nour' could not be parsed at index 0",
        "java.lang.NumberFormatException: For input string: \"Nour\"",
        "jakarta.mail.SendFailedException: 550 <nour@example.org> no such user"})
    void whatPeopleHaveToldIsLeftOut(String trace) {
        assertThat(DiscreetTraces.discreet(trace)).doesNotContainIgnoringCase("nour").contains("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "java.lang.IllegalStateException: The view ('home') does not render.\n\tat fr.binome.web.Views.render(Views.java:44)",
        "java.sql.SQLSyntaxErrorException: Unknown column 'deputy' in 'field list'",
        "\tat java.base/java.util.Optional.orElseThrow(Optional.java:377)",
        "java.lang.NullPointerException: Cannot invoke \"Object.toString()\" because \"value\" is null"})
    void whatHelpsToMendStays(String trace) {
        assertThat(DiscreetTraces.discreet(trace)).isEqualTo(trace);
    }

    @Test
    void theLogIsWrittenInThatWayAndEachTraceOnce() throws JoranException {
        LoggerContext context = new LoggerContext();
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(getClass().getClassLoader().getResource("logback.xml"));
        Logger logger = context.getLogger("test");
        ConsoleAppender<ILoggingEvent> console = (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("console");

        String line = new String(console.getEncoder().encode(new ch.qos.logback.classic.spi.LoggingEvent("test", logger, Level.ERROR,
                "failed", new SQLException("Duplicate entry 'Nour' for key 'k'"), null)), StandardCharsets.UTF_8);

        assertThat(line).contains("failed", "Duplicate entry '…' for key 'k'").containsOnlyOnce("java.sql.SQLException").doesNotContain("Nour");
    }
}
