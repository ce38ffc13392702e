package com.atlassian.scheduler.config;

/**
 * Where a job runs when it is due: on one node, whichever it is, or on the node that scheduled it.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/RunMode.html">Javadoc</a>
 */
public enum RunMode {
    RUN_ONCE_PER_CLUSTER,
    /** Forgotten when the node ends. */
    RUN_LOCALLY
}
