package org.relais.host.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/**
 * What the cluster says to the database: locks, heartbeats, jobs. Each statement is a transaction; none joins one that
 * is open on the thread. It has a few connections of its own, so that whoever holds a connection of the other pool can
 * always take a lock. Opened when first asked for.
 */
public final class Apart {
    private static final int CONNECTIONS = 10;

    private final HikariDataSource model;
    private final Statements statements;
    private HikariDataSource pool;
    private DataSource counted;

    Apart(HikariDataSource model, Statements statements) {
        this.model = model;
        this.statements = statements;
    }

    /** Changes rows and says how many. */
    public int update(String sql, Object... values) {
        try (Connection connection = counted().getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException fault) {
            throw translated(sql, fault);
        }
    }

    public <T> List<T> query(String sql, RowMapper<T> row, Object... values) {
        try (Connection connection = counted().getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) found.add(row.mapRow(rows, found.size()));
            return found;
        } catch (SQLException fault) {
            throw translated(sql, fault);
        }
    }

    /** For libraries that begin and end transactions by themselves. */
    public synchronized DataSource source() {
        if (pool == null) open();
        return pool;
    }

    private synchronized DataSource counted() {
        if (pool == null) open();
        return counted;
    }

    private void open() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(model.getJdbcUrl());
        config.setUsername(model.getUsername());
        config.setPassword(model.getPassword());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        config.setPoolName("cluster");
        config.setConnectionTimeout(5_000);
        pool = new HikariDataSource(config);
        // a lock that is taken costs statements on a real Jira, too
        counted = ProxyDataSourceBuilder.create(pool).listener(statements).build();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        return statement;
    }

    private static DataAccessException translated(String sql, SQLException fault) {
        DataAccessException known = new SQLStateSQLExceptionTranslator().translate("cluster", sql, fault);
        return known == null ? new UncategorizedSQLException("cluster", sql, fault) : known;
    }

    synchronized void close() {
        if (pool != null) pool.close();
    }
}
