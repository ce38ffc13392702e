package org.relais.host.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Predicate;
import org.quartz.TriggerKey;
import org.quartz.impl.jdbcjobstore.PostgreSQLDelegate;

/**
 * Quartz's statements, except that a node takes only triggers whose runner it has; the group of a trigger is the key of
 * its runner. Serves H2, too, which keeps bytes as PostgreSQL does. Quartz makes it by itself, hence public.
 */
public final class RunnableHere extends PostgreSQLDelegate {
    /** How many triggers without a runner may be due before others have to wait for them. */
    private static final int LOOKED_AT = 1_000;

    private Predicate<String> hasRunner = key -> false;

    void hasRunner(Predicate<String> known) {
        hasRunner = known;
    }

    @Override
    protected void addDefaultTriggerPersistenceDelegates() {
        super.addDefaultTriggerPersistenceDelegates();
        addTriggerPersistenceDelegate(new TriggerRows());
    }

    @Override
    public List<TriggerKey> selectTriggerToAcquire(
            Connection connection, long noLaterThan, long noEarlierThan, int maxCount) throws SQLException {
        return super.selectTriggerToAcquire(connection, noLaterThan, noEarlierThan, LOOKED_AT).stream()
                .filter(key -> hasRunner.test(key.getGroup()))
                .limit(maxCount)
                .toList();
    }
}
