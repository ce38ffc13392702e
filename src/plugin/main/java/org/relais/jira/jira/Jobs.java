package org.relais.jira.jira;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The work that nobody waits for: every so often, on one node of the cluster at a time. A cluster lock keeps two runs
 * apart, should one be asked for while another is under way on a different node; the later one leaves the work to it.
 */
public final class Jobs implements LifecycleAware {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final SchedulerService scheduler;
    private final ClusterLockService locks;
    private final Clock clock;
    private final List<Job> jobs;

    /** Some work under a name that stays, as Jira stores it. */
    public record Job(String name, Duration every, Runnable work) {
        private JobRunnerKey runner() {
            return JobRunnerKey.of("org.relais.jira:" + name);
        }
    }

    public Jobs(SchedulerService scheduler, ClusterLockService locks, Clock clock, List<Job> jobs) {
        this.scheduler = scheduler;
        this.locks = locks;
        this.clock = clock;
        this.jobs = List.copyOf(jobs);
    }

    /** Every node has the runners; the schedules are the cluster's, and stay as they are where they stand already. */
    @Override
    public void onStart() {
        for (Job job : jobs) {
            scheduler.registerJobRunner(job.runner(), request -> once(job));
            schedule(
                    job.name(),
                    JobConfig.forJobRunnerKey(job.runner())
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(job.every().toMillis(), in(job.every()))));
        }
    }

    @Override
    public void onStop() {
        jobs.forEach(job -> scheduler.unregisterJobRunner(job.runner()));
    }

    /** Has this node do the work in a second, after the transaction of now; if that fails, the next turn does it. */
    public void soon(String name) {
        jobs.stream()
                .filter(job -> job.name().equals(name))
                .forEach(job -> schedule(
                        job.name() + "-soon",
                        JobConfig.forJobRunnerKey(job.runner())
                                .withRunMode(RunMode.RUN_LOCALLY)
                                .withSchedule(Schedule.runOnce(in(SOON)))));
    }

    private Date in(Duration time) {
        return Date.from(clock.instant().plus(time));
    }

    private void schedule(String name, JobConfig config) {
        try {
            scheduler.scheduleJob(JobId.of("org.relais.jira:" + name), config);
        } catch (SchedulerServiceException | RuntimeException e) {
            LOG.error("The job {} was not scheduled", name, e);
        }
    }

    private JobRunnerResponse once(Job job) {
        ClusterLock lock = locks.getLockForName("org.relais.jira:job:" + job.name());
        if (!lock.tryLock()) return JobRunnerResponse.success("under way elsewhere");
        try {
            job.work().run();
            return JobRunnerResponse.success();
        } catch (RuntimeException e) {
            LOG.error("The job {} failed; its next turn tries again", job.name(), e);
            return JobRunnerResponse.failed(e);
        } finally {
            lock.unlock();
        }
    }
}
