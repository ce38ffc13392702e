package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.util.Date;
import java.util.List;
import java.util.Set;

/**
 * Runs jobs at their times. What a job does is a runner, registered on each node at each start; when it does it is a
 * job, scheduled once under its id.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/SchedulerService.html">Javadoc</a>
 */
public interface SchedulerService {
    void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner);

    void unregisterJobRunner(JobRunnerKey jobRunnerKey);

    // unconfirmed: not in the ledger, from the Javadoc of 1.6
    Set<JobRunnerKey> getRegisteredJobRunnerKeys();

    // unconfirmed: not in the ledger, from the Javadoc of 1.6
    Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs();

    /** Replaces a job of the same id. */
    void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException;

    // unconfirmed: ?
    JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException;

    void unscheduleJob(JobId jobId);

    /** Null where the schedule ends before it begins. */
    // unconfirmed: ?
    Date calculateNextRunTime(Schedule schedule) throws SchedulerServiceException;

    /** Null where no such job is scheduled. */
    JobDetails getJobDetails(JobId jobId);

    List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey);
}
