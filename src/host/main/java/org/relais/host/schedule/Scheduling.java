package org.relais.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.quartz.JobExecutionContext;
import org.quartz.JobPersistenceException;
import org.quartz.SchedulerException;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.simpl.RAMJobStore;
import org.quartz.utils.DBConnectionManager;
import org.relais.host.clock.HostClock;
import org.relais.host.cluster.JdkOnly;
import org.relais.host.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Jira's scheduler on Quartz. Jobs of the cluster are in the database and run on one node that has their runner; those
 * of a node are in its memory. Both go by the host's clock. Nothing runs before {@link #start}.
 */
public final class Scheduling implements SchedulerService, AutoCloseable {
    public static final int NAME_LIMIT = 200;
    public static final int PARAMETERS_LIMIT = 32_768;
    private static final Logger log = LoggerFactory.getLogger(Scheduling.class);
    private static final int CLUSTER_THREADS = 3;
    private static final int LOCAL_THREADS = 1;
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final HostClock clock;
    private final String node;
    private final Runners runners;
    private final Runs runs;
    private final ClusterStore store;
    private final Quartz cluster;
    private final Quartz local;
    private volatile boolean closed;

    /** @param afterEach what cleans the thread after each run */
    public Scheduling(Database database, HostClock clock, String node, Runnable afterEach) {
        this.clock = clock;
        this.node = node;
        this.runners = new Runners(database, afterEach);
        this.runs = new Runs(database);
        String connections = "cluster-" + UUID.randomUUID();
        DBConnectionManager.getInstance()
                .addConnectionProvider(
                        connections, new Connections(database.apart().source()));
        this.store = new ClusterStore(connections, runners::has);
        this.cluster = new Quartz(
                RunMode.RUN_ONCE_PER_CLUSTER,
                node,
                store,
                CLUSTER_THREADS,
                (fired, scheduler) -> new OneRun(this, clusterJobs()));
        this.local = new Quartz(
                RunMode.RUN_LOCALLY,
                node,
                new RAMJobStore(),
                LOCAL_THREADS,
                (fired, scheduler) -> new OneRun(this, localJobs()));
        clock.onSet(this::followClock);
    }

    private Quartz clusterJobs() {
        return cluster;
    }

    private Quartz localJobs() {
        return local;
    }

    /** From now on what is due runs. */
    public void start() {
        followClock();
        try {
            cluster.scheduler().start();
            local.scheduler().start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not start", e);
        }
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.add(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return runners.keys();
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        Set<JobRunnerKey> keys = new HashSet<>();
        Stream.of(cluster, local).forEach(of -> of.runners().forEach(key -> keys.add(JobRunnerKey.of(key))));
        return keys;
    }

    /** {@inheritDoc} A cron expression that never comes, and parameters of a plugin's own types, are refused. */
    @Override
    public void scheduleJob(JobId id, JobConfig config) throws SchedulerServiceException {
        check(id, config);
        Times times = Times.of(config.getSchedule());
        HostTrigger trigger = new HostTrigger(times, clock.ahead().toMillis()).due(first(config.getSchedule(), times));
        if (trigger.getNextFireTime() == null)
            throw new SchedulerServiceException("The job " + id + " would never run");
        boolean locally = config.getRunMode() == RunMode.RUN_LOCALLY;
        if ((locally ? cluster : local).unschedule(id)) log.info("the job {} runs in another mode from now on", id);
        (locally ? local : cluster).schedule(id, config, trigger);
    }

    private OptionalLong first(Schedule schedule, Times times) {
        Date wanted = schedule.getType() == Schedule.Type.INTERVAL
                ? schedule.getIntervalScheduleInfo().getFirstRunTime()
                : null;
        return times.first(wanted, clock.millis());
    }

    private static void check(JobId id, JobConfig config) throws SchedulerServiceException {
        if (id.toString().length() > NAME_LIMIT
                || config.getJobRunnerKey().toString().length() > NAME_LIMIT)
            throw new SchedulerServiceException(
                    "A job and its runner have names of at most " + NAME_LIMIT + " characters");
        try {
            int length = JdkOnly.length("a parameter of the job " + id, new HashMap<>(config.getParameters()));
            if (length > PARAMETERS_LIMIT)
                throw new SchedulerServiceException(
                        "The parameters of " + id + " are longer than " + PARAMETERS_LIMIT + " bytes");
        } catch (JdkOnly.Foreign foreign) {
            throw new SchedulerServiceException(foreign.getMessage(), foreign);
        }
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig config) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, config);
        return id;
    }

    @Override
    public void unscheduleJob(JobId id) {
        boolean there = cluster.unschedule(id);
        if (!local.unschedule(id) && !there) log.debug("there is no job {}", id);
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException {
        OptionalLong next = first(schedule, Times.of(schedule));
        return next.isPresent() ? new Date(next.getAsLong()) : null;
    }

    @Override
    public JobDetails getJobDetails(JobId id) {
        return find(id).orElse(null);
    }

    private Optional<Details> find(JobId id) {
        return cluster.find(id, runners).or(() -> local.find(id, runners));
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey key) {
        return details(GroupMatcher.triggerGroupEquals(key.toString()));
    }

    /** All jobs of the cluster and of this node, by their ids; at most a thousand of each. */
    public List<JobDetails> jobs() {
        return details(GroupMatcher.anyTriggerGroup());
    }

    private List<JobDetails> details(GroupMatcher<TriggerKey> runner) {
        return Stream.of(cluster, local)
                .flatMap(of -> of.ids(runner).stream().flatMap(id -> of.find(id, runners).stream()))
                .map(JobDetails.class::cast)
                .toList();
    }

    /** How the jobs ran last. */
    public Runs runs() {
        return runs;
    }

    /** Makes a job due at once; its later runs stay as they are. False where there is no such job. */
    public boolean runNow(JobId id) {
        Optional<Details> details = find(id);
        details.ifPresent(job -> change(
                GroupMatcher.triggerGroupEquals(job.getJobRunnerKey().toString()),
                trigger -> trigger.getKey().getName().equals(id.toString())
                        ? trigger.due(OptionalLong.of(trigger.now()))
                        : null));
        return details.isPresent();
    }

    private void followClock() {
        if (closed) return;
        long ahead = clock.ahead().toMillis();
        change(GroupMatcher.anyTriggerGroup(), trigger -> trigger.ahead() == ahead ? null : trigger.shifted(ahead));
    }

    private void change(GroupMatcher<TriggerKey> which, UnaryOperator<HostTrigger> change) {
        try {
            store.change(which, change);
            for (TriggerKey key : local.scheduler().getTriggerKeys(which)) {
                if (!(local.scheduler().getTrigger(key) instanceof HostTrigger trigger)) continue;
                HostTrigger changed = change.apply(trigger);
                if (changed != null && local.scheduler().rescheduleJob(key, changed) == null)
                    log.debug("{} has ended", key);
            }
        } catch (JobPersistenceException e) {
            throw new IllegalStateException("The jobs cannot be changed", e);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The jobs of this node cannot be changed", e);
        }
    }

    void run(Quartz quartz, JobExecutionContext context, HostTrigger trigger) {
        JobId id = JobId.of(trigger.getKey().getName());
        String runner = trigger.getKey().getGroup();
        Date started = Date.from(clock.instant());
        long begun = System.nanoTime();
        JobConfig config = quartz.config(context.getJobDetail(), trigger, trigger.getKey());
        Optional<JobRunnerResponse> response = runners.run(runner, new Request(id, config, started, runners::stopping));
        if (response.isEmpty() && quartz == cluster) {
            putBack(quartz, context, trigger);
            return;
        }
        runs.keep(new Runs.Run(
                id.toString(),
                node,
                started.toInstant(),
                Duration.ofNanos(System.nanoTime() - begun),
                response.map(JobRunnerResponse::getRunOutcome).orElse(RunOutcome.UNAVAILABLE),
                response.map(JobRunnerResponse::getMessage).orElse("There is no runner " + runner)));
    }

    /** The runner left between the time when the job was due and now: another node may have it, or this one again. */
    private static void putBack(Quartz quartz, JobExecutionContext context, HostTrigger trigger) {
        try {
            quartz.again(trigger, context.getJobDetail().getKey());
        } catch (SchedulerException e) {
            log.error("The job {} has lost this run", trigger.getKey(), e);
        }
    }

    /** Lets nothing more begin, and waits up to 4 s for what runs. */
    @Override
    public synchronized void close() {
        if (closed) return;
        closed = true;
        try {
            cluster.scheduler().standby();
            local.scheduler().standby();
            runners.stop(PATIENCE, store::idle);
            cluster.scheduler().shutdown(false);
            local.scheduler().shutdown(false);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not stop", e);
        }
    }
}
