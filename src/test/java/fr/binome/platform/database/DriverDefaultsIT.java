package fr.binome.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.binome.Service;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DriverDefaultsIT {

    private final Service service = Service.shared();
    private final HikariDataSource pool = (HikariDataSource) DelegatingDataSource.unwrapDataSource(service.bean(DataSource.class));

    @AfterEach
    void backToTheUsualZone() {
        service.database().execute("SET GLOBAL time_zone = '+00:00'");
    }

    @Test
    void everySessionLivesInUtcWhateverTheServersZone() throws SQLException {
        service.database().execute("SET GLOBAL time_zone = '+05:00'");
        pool.getHikariPoolMXBean().softEvictConnections();

        try (Connection connection = pool.getConnection(); Statement statement = connection.createStatement();
                ResultSet zone = statement.executeQuery("SELECT @@session.time_zone")) {
            zone.next();

            assertThat(zone.getString(1)).isEqualTo("+00:00");
        }
    }
}
