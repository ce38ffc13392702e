package com.atlassian.scheduler;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;

/**
 * One run of a job, as its runner gets to know it.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/JobRunnerRequest.html">Javadoc</a>
 */
public interface JobRunnerRequest {
    // unconfirmed: ?
    Date getStartTime();

    // unconfirmed: ?
    JobId getJobId();

    JobConfig getJobConfig();

    /** Whether the runner should come to an end soon, because the node is stopping for instance. */
    // unconfirmed: ?
    boolean isCancellationRequested();
}
