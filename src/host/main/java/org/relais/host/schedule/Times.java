package org.relais.host.schedule;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.text.ParseException;
import java.util.Date;
import java.util.OptionalLong;
import java.util.TimeZone;
import org.quartz.CronExpression;

/**
 * When a job runs, in epoch milliseconds of the host's clock: by a cron expression, or at an interval, where an interval
 * of zero is once. Runs that were missed are not made up for: there is one, then the next that lies ahead.
 */
record Times(String cron, String zone, long interval) {
    static final int CRON_LIMIT = 120;

    static Times of(Schedule schedule) throws SchedulerServiceException {
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            return new Times(null, null, schedule.getIntervalScheduleInfo().getIntervalInMillis());
        }
        CronScheduleInfo info = schedule.getCronScheduleInfo();
        TimeZone zone = info.getTimeZone() == null ? TimeZone.getDefault() : info.getTimeZone();
        try {
            CronExpression.validateExpression(info.getCronExpression());
        } catch (ParseException e) {
            throw new SchedulerServiceException(
                    "This is no cron expression: " + info.getCronExpression() + " (" + e.getMessage() + ")", e);
        }
        if (info.getCronExpression().length() > CRON_LIMIT)
            throw new SchedulerServiceException("A cron expression has at most " + CRON_LIMIT + " characters");
        return new Times(info.getCronExpression(), zone.getID(), 0);
    }

    /** The same as Jira says it; the first time is that of the next run. */
    Schedule schedule(Date next) {
        return cron == null
                ? Schedule.forInterval(interval, next)
                : Schedule.forCronExpression(cron, TimeZone.getTimeZone(zone));
    }

    boolean once() {
        return cron == null && interval == 0;
    }

    /** The first run. A wanted time of null is as soon as possible; cron expressions have no wanted time. */
    OptionalLong first(Date wanted, long now) {
        if (cron != null) return afterByCron(now);
        return OptionalLong.of(wanted == null ? now : wanted.getTime());
    }

    /** The run that follows one that was due at a time; empty where there is none. */
    OptionalLong following(long due, long now) {
        if (cron != null) return afterByCron(Math.max(due, now));
        if (interval == 0) return OptionalLong.empty();
        long missed = Math.max(0, now - due) / interval;
        return OptionalLong.of(due + (missed + 1) * interval);
    }

    /** The next run after the clock went back from where a run was due next. */
    OptionalLong afterStepBack(long due, long now) {
        if (cron != null) return afterByCron(now);
        if (interval == 0 || due <= now) return OptionalLong.of(due);
        return OptionalLong.of(due - (due - now - 1) / interval * interval);
    }

    private OptionalLong afterByCron(long time) {
        try {
            CronExpression expression = new CronExpression(cron);
            expression.setTimeZone(TimeZone.getTimeZone(zone));
            Date next = expression.getNextValidTimeAfter(new Date(time));
            return next == null ? OptionalLong.empty() : OptionalLong.of(next.getTime());
        } catch (ParseException e) {
            throw new IllegalStateException("stored, but no cron expression: " + cron, e);
        }
    }
}
