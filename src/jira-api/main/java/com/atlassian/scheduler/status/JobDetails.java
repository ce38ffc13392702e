package com.atlassian.scheduler.status;

import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/**
 * A scheduled job and its state.
 *
 * <p>Unconfirmed: its members (the ledger names the type only; from the Javadoc of 1.6).
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/status/JobDetails.html">Javadoc</a>
 */
public interface JobDetails {
    JobId getJobId();

    JobRunnerKey getJobRunnerKey();

    RunMode getRunMode();

    Schedule getSchedule();

    /** Null where it will not run again. */
    Date getNextRunTime();

    Map<String, Serializable> getParameters();

    /** Whether its runner is registered on this node. */
    boolean isRunnable();
}
