package org.relais.host.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Hands the database's connections to Quartz, until the scheduler is shut down. */
final class Connections implements ConnectionProvider {
    private volatile DataSource source;

    Connections(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        DataSource open = source;
        if (open == null) throw new SQLException("the scheduler has been shut down");
        return open.getConnection();
    }

    @Override
    public void initialize() {}

    /** Quartz never forgets a provider, but the provider forgets the database. */
    @Override
    public void shutdown() {
        source = null;
    }
}
