package com.atlassian.scheduler.config;

import java.util.TimeZone;

/**
 * When a job runs, as a cron expression with seconds.
 *
 * <p>Unconfirmed: its members (the ledger names the type only).
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/CronScheduleInfo.html">Javadoc</a>
 */
public final class CronScheduleInfo {
    private final String cronExpression;
    private final TimeZone timeZone;

    CronScheduleInfo(String cronExpression, TimeZone timeZone) {
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    /** Null is the time zone of the installation. */
    public TimeZone getTimeZone() {
        return timeZone;
    }
}
