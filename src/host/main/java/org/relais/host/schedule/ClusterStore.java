package org.relais.host.schedule;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.quartz.JobDetail;
import org.quartz.JobPersistenceException;
import org.quartz.Trigger.CompletedExecutionInstruction;
import org.quartz.TriggerKey;
import org.quartz.impl.jdbcjobstore.DriverDelegate;
import org.quartz.impl.jdbcjobstore.InvalidConfigurationException;
import org.quartz.impl.jdbcjobstore.JobStoreTX;
import org.quartz.impl.jdbcjobstore.NoSuchDelegateException;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.spi.OperableTrigger;
import org.quartz.spi.TriggerFiredResult;

/** The jobs of all nodes, in the database. Quartz calls it by reflection, hence public. */
public final class ClusterStore extends JobStoreTX {
    private final Predicate<String> hasRunner;
    private final AtomicInteger running = new AtomicInteger();

    ClusterStore(String connections, Predicate<String> hasRunner) {
        this.hasRunner = hasRunner;
        setDataSource(connections);
        setTablePrefix("job_");
        setIsClustered(true);
        setClusterCheckinInterval(3_000);
        setThreadsInheritInitializersClassLoadContext(true);
        setMakeThreadsDaemons(true);
        try {
            setDriverDelegateClass(RunnableHere.class.getName());
        } catch (InvalidConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The name of the jobs in the database, which is the same for all nodes; Quartz names its schedulers per process. */
    @Override
    public void setInstanceName(String schedulerName) {
        super.setInstanceName("host");
    }

    @Override
    protected DriverDelegate getDelegate() throws NoSuchDelegateException {
        RunnableHere delegate = (RunnableHere) super.getDelegate();
        delegate.hasRunner(hasRunner);
        return delegate;
    }

    @Override
    public List<TriggerFiredResult> triggersFired(List<OperableTrigger> triggers) throws JobPersistenceException {
        List<TriggerFiredResult> results = super.triggersFired(triggers);
        for (TriggerFiredResult result : results) if (result.getTriggerFiredBundle() != null) running.incrementAndGet();
        return results;
    }

    @Override
    public void triggeredJobComplete(OperableTrigger trigger, JobDetail job, CompletedExecutionInstruction how) {
        try {
            super.triggeredJobComplete(trigger, job, how);
        } finally {
            running.decrementAndGet();
        }
    }

    /** Whether of each job that ran here it has been noted that it is over. */
    boolean idle() {
        return running.get() <= 0;
    }

    /** Replaces triggers by what is made of them; none fires meanwhile, on any node. Null leaves one as it is. */
    void change(GroupMatcher<TriggerKey> which, UnaryOperator<HostTrigger> change) throws JobPersistenceException {
        executeInLock(LOCK_TRIGGER_ACCESS, connection -> {
            Set<TriggerKey> keys = getTriggerNames(connection, which);
            for (TriggerKey key : keys) {
                if (!(retrieveTrigger(connection, key) instanceof HostTrigger trigger)) continue;
                HostTrigger changed = change.apply(trigger);
                if (changed != null && !replaceTrigger(connection, key, changed)) getLog().debug("{} has ended", key);
            }
            signalSchedulingChangeOnTxCompletion(0);
            return null;
        });
    }
}
