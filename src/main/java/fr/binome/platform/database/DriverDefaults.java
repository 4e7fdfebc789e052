package fr.binome.platform.database;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/**
 * What the driver must always be told, whatever the address says: times are UTC, and no round trips about what both sides
 * know already. Set here because keys in {@code application.yml} lose their capitals.
 */
@Singleton
final class DriverDefaults implements BeanCreatedEventListener<DatasourceConfiguration> {

    /**
     * The statements of the service, some hundred, which the driver would read anew at every use. Not prepared on the server, though
     * that would save it a sixth of its work: MariaDB keeps what it makes of a statement for the first values it is used with, and
     * lists with filters then read more rows.
     */
    private static final String STATEMENTS = "500";
    private static final String LONGEST_STATEMENT = "4096";

    @Override
    public DatasourceConfiguration onCreated(BeanCreatedEvent<DatasourceConfiguration> event) {
        DatasourceConfiguration configuration = event.getBean();
        configuration.addDataSourceProperty("connectionTimeZone", "UTC");
        // The server's own zone would have an hour each March that no TIMESTAMP may name, and jobs fail in it.
        configuration.addDataSourceProperty("forceConnectionTimeZoneToSession", "true");
        configuration.addDataSourceProperty("preserveInstants", "true");
        configuration.addDataSourceProperty("useLocalSessionState", "true");
        configuration.addDataSourceProperty("readOnlyPropagatesToServer", "false");
        configuration.addDataSourceProperty("rewriteBatchedStatements", "true");
        configuration.addDataSourceProperty("cachePrepStmts", "true");
        configuration.addDataSourceProperty("prepStmtCacheSize", STATEMENTS);
        configuration.addDataSourceProperty("prepStmtCacheSqlLimit", LONGEST_STATEMENT);
        return configuration;
    }
}
