package org.relais.host.web.cluster;

import com.atlassian.jira.util.I18nHelper;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.relais.host.schedule.Runs;

/** A job as the page shows it. The last run may be missing: everything of it is empty then. */
public record JobLine(
        String id,
        String runner,
        boolean runnable,
        boolean local,
        String schedule,
        Instant next,
        Instant last,
        String lasted,
        String outcome,
        String message,
        String node) {
    static JobLine of(JobDetails job, Optional<Runs.Run> run, I18nHelper i18n) {
        return new JobLine(
                job.getJobId().toString(),
                job.getJobRunnerKey().toString(),
                job.isRunnable(),
                job.getRunMode() == RunMode.RUN_LOCALLY,
                words(job.getSchedule(), i18n),
                Optional.ofNullable(job.getNextRunTime()).map(Date::toInstant).orElse(null),
                run.map(Runs.Run::started).orElse(null),
                run.map(last -> Lengths.words(last.lasted(), i18n)).orElse(""),
                run.map(last -> last.outcome().name().toLowerCase(Locale.ROOT)).orElse(""),
                run.map(Runs.Run::message).orElse(""),
                run.map(Runs.Run::node).orElse(""));
    }

    private static String words(Schedule schedule, I18nHelper i18n) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            CronScheduleInfo cron = schedule.getCronScheduleInfo();
            return i18n.getText(
                    "scheduler.cron",
                    cron.getCronExpression(),
                    cron.getTimeZone().getID());
        }
        long interval = schedule.getIntervalScheduleInfo().getIntervalInMillis();
        return interval == 0
                ? i18n.getText("scheduler.once")
                : i18n.getText("scheduler.interval", Lengths.words(Duration.ofMillis(interval), i18n));
    }
}
