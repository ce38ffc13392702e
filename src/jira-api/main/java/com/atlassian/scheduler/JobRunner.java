package com.atlassian.scheduler;

/**
 * Does the work of a job when its time has come.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/JobRunner.html">Javadoc</a>
 */
public interface JobRunner {
    /** Null is a success without a message. */
    JobRunnerResponse runJob(JobRunnerRequest request);
}
