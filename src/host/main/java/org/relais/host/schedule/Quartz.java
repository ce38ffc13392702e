package org.relais.host.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.DirectSchedulerFactory;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.simpl.SimpleThreadPool;
import org.quartz.spi.JobFactory;
import org.quartz.spi.JobStore;

/**
 * One of Quartz's schedulers: that of the cluster, or that of this node alone. The group of a trigger is the key of its
 * runner. It looks every second for what is due.
 */
final class Quartz {
    private static final String GROUP = "jobs";
    private static final String PARAMETERS = "parameters";
    private static final long LOOKS_EVERY = 1_000;

    private final RunMode mode;
    private final Scheduler scheduler;

    Quartz(RunMode mode, String node, JobStore store, int threads, JobFactory jobs) {
        this.mode = mode;
        String name = mode + "-" + UUID.randomUUID();
        try {
            SimpleThreadPool pool = new SimpleThreadPool(threads, Thread.NORM_PRIORITY);
            pool.setThreadNamePrefix("job-" + (mode == RunMode.RUN_LOCALLY ? "local" : "cluster"));
            pool.setMakeThreadsDaemons(true);
            DirectSchedulerFactory factory = DirectSchedulerFactory.getInstance();
            factory.createScheduler(name, node, pool, store, null, 0, LOOKS_EVERY, -1);
            scheduler = factory.getScheduler(name);
            scheduler.setJobFactory(jobs);
        } catch (SchedulerException e) {
            throw new IllegalStateException("The scheduler does not start", e);
        }
    }

    Scheduler scheduler() {
        return scheduler;
    }

    void schedule(JobId id, JobConfig config, HostTrigger trigger) throws SchedulerServiceException {
        JobDataMap data = new JobDataMap(Map.of(PARAMETERS, new HashMap<>(config.getParameters())));
        JobDetail job = JobBuilder.newJob(OneRun.class)
                .withIdentity(key(id))
                .usingJobData(data)
                .build();
        trigger.setKey(new TriggerKey(id.toString(), config.getJobRunnerKey().toString()));
        trigger.setJobKey(job.getKey());
        try {
            Optional<? extends Trigger> before = trigger(id);
            boolean otherRunner = before.isPresent() && !before.get().getKey().equals(trigger.getKey());
            if (otherRunner) unschedule(id);
            scheduler.scheduleJobs(Map.of(job, Set.of(trigger)), true);
        } catch (SchedulerException e) {
            throw new SchedulerServiceException("The job " + id + " is not scheduled", e);
        }
    }

    /** Whether there was one. */
    boolean unschedule(JobId id) {
        try {
            return scheduler.deleteJob(key(id));
        } catch (SchedulerException e) {
            throw new IllegalStateException("The job " + id + " is not unscheduled", e);
        }
    }

    private static JobKey key(JobId id) {
        return new JobKey(id.toString(), GROUP);
    }

    private Optional<? extends Trigger> trigger(JobId id) throws SchedulerException {
        return scheduler.getTriggersOfJob(key(id)).stream().findFirst();
    }

    Optional<Details> find(JobId id, Runners runners) {
        try {
            JobDetail job = scheduler.getJobDetail(key(id));
            Optional<? extends Trigger> trigger = trigger(id);
            if (job == null || !(trigger.orElse(null) instanceof HostTrigger own)) return Optional.empty();
            return Optional.of(new Details(
                    id,
                    config(job, own, own.getKey()),
                    own.nextByHost(),
                    runners.has(own.getKey().getGroup())));
        } catch (SchedulerException e) {
            throw new IllegalStateException("The job " + id + " cannot be read", e);
        }
    }

    @SuppressWarnings("unchecked")
    JobConfig config(JobDetail job, HostTrigger trigger, TriggerKey key) {
        Object parameters = job.getJobDataMap().get(PARAMETERS);
        return JobConfig.forJobRunnerKey(JobRunnerKey.of(key.getGroup()))
                .withRunMode(mode)
                .withSchedule(trigger.times().schedule(trigger.nextByHost()))
                .withParameters((Map<String, Serializable>) parameters);
    }

    /** The jobs of a runner, or of all; by their ids, at most a thousand. */
    List<JobId> ids(GroupMatcher<TriggerKey> runner) {
        try {
            List<JobId> ids = new ArrayList<>();
            for (TriggerKey key : scheduler.getTriggerKeys(runner)) ids.add(JobId.of(key.getName()));
            return ids.stream().sorted().limit(1_000).toList();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The jobs cannot be read", e);
        }
    }

    /** The keys of the runners for which there are jobs. */
    List<String> runners() {
        try {
            return scheduler.getTriggerGroupNames();
        } catch (SchedulerException e) {
            throw new IllegalStateException("The jobs cannot be read", e);
        }
    }

    /** Makes a job due at once that has ended or lost its runner between being due and being run. */
    void again(HostTrigger trigger, JobKey job) throws SchedulerException {
        HostTrigger due = new HostTrigger(trigger.times(), trigger.ahead());
        due.setKey(trigger.getKey());
        due.setJobKey(job);
        due.setNextFireTime(new Date(System.currentTimeMillis()));
        if (scheduler.rescheduleJob(trigger.getKey(), due) == null) {
            Date first = scheduler.scheduleJob(due);
            if (first == null) throw new SchedulerException(job + " is not due again");
        }
    }
}
