package org.relais.host.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one database of the host. Everything that is written goes through {@link #transactions()}, which joins an open
 * transaction; {@link #joining()} hands the same connection to libraries that ask for a {@code DataSource}.
 */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final Memory memory = new Memory();
    private final Statements statements = new Statements(memory);
    private final FailedStatements failed = new FailedStatements();
    private final DataSource counted;
    private final DataSource joining;
    private final LastingTransactions transactions;
    private final JdbcClient jdbc;
    private final Apart apart;
    private final boolean postgres;

    private Database(HikariDataSource pool) {
        this.pool = pool;
        this.postgres = pool.getJdbcUrl().startsWith("jdbc:postgresql:");
        this.counted = ProxyDataSourceBuilder.create(pool)
                .listener(statements)
                .listener(failed)
                .build();
        this.joining = new TransactionAwareDataSourceProxy(counted);
        this.transactions = new LastingTransactions(new DataSourceTransactionManager(counted), failed);
        this.jdbc = JdbcClient.create(counted);
        this.apart = new Apart(pool, statements);
    }

    /**
     * Opens the database and brings its tables up to date.
     *
     * @throws Unreachable with one sentence for whoever started the host
     */
    public static Database open(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(20);
        config.setMinimumIdle(2);
        config.setPoolName("host");
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(5_000);
        HikariDataSource pool = null;
        try {
            pool = new HikariDataSource(config);
            try (Connection connection = pool.getConnection()) {
                if (!connection.isValid(5)) throw new SQLException("the connection is not valid");
            }
        } catch (RuntimeException | SQLException e) {
            if (pool != null) pool.close();
            throw new Unreachable(url, e);
        }
        Flyway.configure()
                .dataSource(pool)
                .table("host_schema")
                .locations(
                        "classpath:db/migration",
                        "classpath:db/" + (url.startsWith("jdbc:postgresql:") ? "postgresql" : "h2"))
                .load()
                .migrate();
        return new Database(pool);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** Runs work in a transaction, or in the one that is already open on this thread. */
    public TransactionTemplate transactions() {
        return transactions;
    }

    /** Runs the work when the open transaction of this thread has been committed, or now where there is none. */
    public void afterCommit(Runnable work) {
        transactions.afterCommit(work);
    }

    /** Whether a statement of the open transaction of this thread has failed: then nothing of it will last. */
    public boolean isLost() {
        return failed.here();
    }

    /** A data source whose connections belong to the open transaction of this thread, if there is one. */
    public DataSource joining() {
        return joining;
    }

    public boolean isPostgres() {
        return postgres;
    }

    /** Statements that never belong to the open transaction of this thread; they have a few connections of their own. */
    public Apart apart() {
        return apart;
    }

    /** Counts what is sent to the database, per thread. */
    public Statements statements() {
        return statements;
    }

    /** What the current request has read before. */
    public Memory memory() {
        return memory;
    }

    /** A number that no other row has. */
    public long nextId() {
        return jdbc.sql(postgres ? "select nextval('host_ids')" : "select next value for host_ids")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        apart.close();
        pool.close();
    }

    /** The database did not answer. The message is one sentence, without the password. */
    public static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(String url, Throwable cause) {
            super("The database at " + url.replaceAll("\\?.*", "") + " does not answer: " + root(cause), cause);
        }

        private static String root(Throwable t) {
            while (t.getCause() != null) t = t.getCause();
            return t.getMessage() == null
                    ? t.toString()
                    : t.getMessage().lines().findFirst().orElse("");
        }
    }
}
