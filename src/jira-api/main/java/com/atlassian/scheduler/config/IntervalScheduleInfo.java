package com.atlassian.scheduler.config;

import java.util.Date;

/**
 * When a job runs, as a first time and how long after it again.
 *
 * <p>Unconfirmed: its members (the ledger names the type only).
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/IntervalScheduleInfo.html">Javadoc</a>
 */
public final class IntervalScheduleInfo {
    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = copy(firstRunTime);
        this.intervalInMillis = intervalInMillis;
    }

    private static Date copy(Date date) {
        return date == null ? null : new Date(date.getTime());
    }

    /** Null is as soon as possible. */
    public Date getFirstRunTime() {
        return copy(firstRunTime);
    }

    /** Zero: it runs once. */
    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
