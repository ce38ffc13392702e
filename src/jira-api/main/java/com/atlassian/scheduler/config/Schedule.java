package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.Objects;
import java.util.TimeZone;

/**
 * When a job runs: by a cron expression, at an interval, or once.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/Schedule.html">Javadoc</a>
 */
public final class Schedule {
    private final Type type;
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(Type type, IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.type = type;
        this.interval = interval;
        this.cron = cron;
    }

    /** Which of the two kinds of information a schedule has. */
    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }

    /** In the time zone of the installation; whether the expression is one shows when the job is scheduled. */
    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        Objects.requireNonNull(cronExpression);
        return new Schedule(Type.CRON_EXPRESSION, null, new CronScheduleInfo(cronExpression, timeZone));
    }

    /** A first time of null is as soon as possible. */
    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        if (intervalInMillis < 0) throw new IllegalArgumentException("the interval is negative");
        return new Schedule(Type.INTERVAL, new IntervalScheduleInfo(firstRunTime, intervalInMillis), null);
    }

    // unconfirmed: ?
    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    public Type getType() {
        return type;
    }

    /** Only where the type is {@link Type#INTERVAL}. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) throw new IllegalStateException("this schedule has a cron expression");
        return interval;
    }

    /** Only where the type is {@link Type#CRON_EXPRESSION}. */
    public CronScheduleInfo getCronScheduleInfo() {
        if (cron == null) throw new IllegalStateException("this schedule has an interval");
        return cron;
    }
}
