package org.relais.host.schedule;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.relais.host.people.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host's own job: once an hour, on one node, it forgets what has expired. */
public record Housekeeping(Scheduling scheduling, Clock clock) {
    /** The name of the job and of its runner. */
    public static final String NAME = "host.housekeeping";

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);
    private static final Duration EVERY = Duration.ofHours(1);
    private static final Duration RUNS_KEPT = Duration.ofDays(90);

    /** Schedules it, unless another node has. */
    public void keep(Sessions sessions) {
        JobRunnerKey runner = JobRunnerKey.of(NAME);
        scheduling.registerJobRunner(runner, request -> {
            int ended = sessions.forgetExpired();
            int old = scheduling.runs().forgetBefore(clock.instant().minus(RUNS_KEPT));
            log.debug("forgot {} sessions and {} runs", ended, old);
            return JobRunnerResponse.success();
        });
        if (scheduling.getJobDetails(JobId.of(NAME)) != null) return;
        Schedule hourly =
                Schedule.forInterval(EVERY.toMillis(), Date.from(clock.instant().plus(EVERY)));
        try {
            scheduling.scheduleJob(
                    JobId.of(NAME), JobConfig.forJobRunnerKey(runner).withSchedule(hourly));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException(e);
        }
    }
}
