package org.relais.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import com.atlassian.scheduler.status.RunOutcome;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.relais.host.clock.HostClock;
import org.relais.host.cluster.Soon;
import org.relais.host.cluster.TwoNodes;

/** What plugins may rely on when they schedule jobs, whatever the database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SchedulingContract {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("test.runner");
    private static final JobId JOB = JobId.of("test.job");
    private static final long HOUR = 3_600_000;

    private final List<String> ran = new CopyOnWriteArrayList<>();
    private TwoNodes nodes;
    private HostClock clock;
    private Scheduling onA;
    private Scheduling onB;

    /** Two nodes on an empty database. */
    abstract TwoNodes nodes();

    @BeforeAll
    void both_join() {
        nodes = nodes();
        clock = new HostClock(nodes.databaseOfA, nodes.a);
    }

    @AfterAll
    void both_leave() {
        nodes.close();
    }

    @BeforeEach
    void nothing_is_scheduled() {
        ran.clear();
        clock.reset();
        onA = new Scheduling(nodes.databaseOfA, clock, "a", () -> {});
        onB = new Scheduling(nodes.databaseOfB, new HostClock(nodes.databaseOfB, nodes.b), "b", () -> {});
    }

    @AfterEach
    void both_stop() {
        onA.close();
        onB.jobs().forEach(job -> onB.unscheduleJob(job.getJobId()));
        onB.close();
        assertThat(nodes.databaseOfA.jdbc().sql("delete from job_run").update()).isNotNegative();
    }

    private void start() {
        onA.start();
        onB.start();
    }

    private JobRunner noting(String node) {
        return request -> {
            ran.add(node + " " + request.getJobConfig().getParameters().getOrDefault("word", "-"));
            return null;
        };
    }

    private static JobConfig hourly() {
        return config(Schedule.forInterval(HOUR, new Date(System.currentTimeMillis() + HOUR)));
    }

    private static JobConfig config(Schedule schedule) {
        return JobConfig.forJobRunnerKey(RUNNER).withSchedule(schedule);
    }

    @Test
    void a_due_job_runs_on_one_node_only_each_of_eight_times() throws SchedulerServiceException {
        onA.registerJobRunner(RUNNER, noting("a"));
        onB.registerJobRunner(RUNNER, noting("b"));
        onA.scheduleJob(JOB, hourly().withParameters(Map.of("word", "ahoy")));
        start();
        for (int hours = 1; hours <= 8; hours++) {
            int times = hours;
            clock.forward(Duration.ofHours(1));
            Soon.within(SOON, () -> ran.size() == times);
        }
        Soon.pause(Duration.ofMillis(2_500));
        assertThat(ran).hasSize(8).allMatch(run -> run.endsWith(" ahoy"));
    }

    @Test
    void a_node_without_the_runner_leaves_the_job_to_the_other() throws SchedulerServiceException {
        onB.registerJobRunner(RUNNER, noting("b"));
        onA.scheduleJob(JOB, config(Schedule.runOnce(null)));
        assertThat(onA.getJobDetails(JOB).isRunnable()).isFalse();
        assertThat(onB.getJobDetails(JOB).isRunnable()).isTrue();
        start();
        Soon.within(SOON, () -> ran.equals(List.of("b -")));
        Soon.within(SOON, () -> onA.getJobDetails(JOB) == null);
    }

    @Test
    void a_job_whose_runner_is_nowhere_waits_for_it() throws SchedulerServiceException {
        onA.scheduleJob(JOB, config(Schedule.runOnce(null)));
        start();
        Soon.pause(Duration.ofMillis(1_500));
        assertThat(ran).isEmpty();
        onA.registerJobRunner(RUNNER, noting("a"));
        Soon.within(SOON, () -> ran.equals(List.of("a -")));
    }

    @Test
    void nothing_runs_before_the_start() throws SchedulerServiceException {
        onA.registerJobRunner(RUNNER, noting("a"));
        onA.scheduleJob(JOB, config(Schedule.runOnce(null)));
        Soon.pause(Duration.ofMillis(1_500));
        assertThat(ran).isEmpty();
        onA.start();
        Soon.within(SOON, () -> ran.size() == 1);
    }

    @Test
    void runs_that_were_missed_are_one_run() throws SchedulerServiceException {
        onA.registerJobRunner(RUNNER, noting("a"));
        onA.scheduleJob(JOB, hourly());
        Date first = onA.getJobDetails(JOB).getNextRunTime();
        start();
        clock.forward(Duration.ofMinutes(330));
        Soon.within(SOON, () -> ran.size() == 1);
        Soon.pause(Duration.ofMillis(1_500));
        assertThat(ran).hasSize(1);
        assertThat(onA.getJobDetails(JOB).getNextRunTime()).isEqualTo(new Date(first.getTime() + 5 * HOUR));
    }

    @Test
    void a_cron_expression_goes_by_the_hosts_clock_and_its_time_zone() throws SchedulerServiceException {
        TimeZone chatham = TimeZone.getTimeZone("Pacific/Chatham");
        onA.registerJobRunner(RUNNER, noting("a"));
        onA.scheduleJob(JOB, config(Schedule.forCronExpression("0 0 6 * * ?", chatham)));
        Instant first = onA.getJobDetails(JOB).getNextRunTime().toInstant();
        assertThat(first.atZone(chatham.toZoneId()).getHour()).isEqualTo(6);
        start();
        clock.set(first.plusSeconds(1));
        Soon.within(SOON, () -> ran.size() == 1);
        Instant second = onB.getJobDetails(JOB).getNextRunTime().toInstant();
        assertThat(second.atZone(chatham.toZoneId()))
                .isEqualTo(first.atZone(chatham.toZoneId()).plusDays(1));
        JobDetails job = onB.getJobDetails(JOB);
        assertThat(job.getSchedule().getCronScheduleInfo().getCronExpression()).isEqualTo("0 0 6 * * ?");
        assertThat(job.getSchedule().getCronScheduleInfo().getTimeZone()).isEqualTo(chatham);
    }

    @Test
    void a_clock_that_is_set_right_again_leaves_no_job_in_the_far_future() throws SchedulerServiceException {
        onA.scheduleJob(JOB, hourly());
        clock.forward(Duration.ofDays(20));
        onA.scheduleJob(
                JobId.of("later"),
                config(Schedule.forInterval(HOUR, Date.from(clock.instant().plusSeconds(60)))));
        clock.reset();
        Instant latest = Instant.now().plus(1, ChronoUnit.HOURS);
        assertThat(onA.jobs())
                .hasSize(2)
                .allSatisfy(job -> assertThat(job.getNextRunTime().toInstant()).isBeforeOrEqualTo(latest));
    }

    @Test
    void a_runner_that_fails_is_noted_and_the_job_goes_on() throws SchedulerServiceException {
        onA.registerJobRunner(RUNNER, request -> {
            ran.add("a");
            throw new IllegalStateException("no ink");
        });
        onA.scheduleJob(JOB, hourly());
        start();
        clock.forward(Duration.ofHours(1));
        Soon.within(SOON, () -> onB.runs().last().containsKey("test.job"));
        assertThat(onB.runs().last().get("test.job")).satisfies(run -> {
            assertThat(run.outcome()).isEqualTo(RunOutcome.FAILED);
            assertThat(run.message()).contains("no ink");
            assertThat(run.node()).isEqualTo("a");
        });
        clock.forward(Duration.ofHours(1));
        Soon.within(SOON, () -> ran.size() == 2);
    }

    @Test
    void a_job_can_be_run_now_on_either_node_and_keeps_its_time() throws SchedulerServiceException {
        onA.registerJobRunner(RUNNER, noting("a"));
        onA.scheduleJob(JOB, config(Schedule.forCronExpression("0 0 6 1 1 ?")));
        Date next = onA.getJobDetails(JOB).getNextRunTime();
        start();
        assertThat(onB.runNow(JOB)).isTrue();
        assertThat(onB.runNow(JobId.of("unheard of"))).isFalse();
        Soon.within(SOON, () -> ran.size() == 1);
        Soon.within(SOON, () -> onA.getJobDetails(JOB).getNextRunTime().equals(next));
    }

    @Test
    void a_job_of_a_node_runs_there_and_only_there() throws SchedulerServiceException {
        onA.registerJobRunner(RUNNER, noting("a"));
        onB.registerJobRunner(RUNNER, noting("b"));
        onB.scheduleJob(JOB, hourly().withRunMode(RunMode.RUN_LOCALLY));
        assertThat(onA.getJobDetails(JOB)).isNull();
        assertThat(onB.getJobDetails(JOB).getRunMode()).isEqualTo(RunMode.RUN_LOCALLY);
        start();
        clock.forward(Duration.ofHours(1));
        Soon.within(SOON, () -> ran.equals(List.of("b -")));
    }

    @Test
    void a_job_is_replaced_by_one_of_the_same_id_and_gone_when_unscheduled() throws SchedulerServiceException {
        onA.scheduleJob(JOB, hourly());
        onB.scheduleJob(
                JOB,
                JobConfig.forJobRunnerKey(JobRunnerKey.of("other")).withSchedule(Schedule.forInterval(2 * HOUR, null)));
        assertThat(onA.jobs()).singleElement().satisfies(job -> {
            assertThat(job.getJobRunnerKey()).isEqualTo(JobRunnerKey.of("other"));
            assertThat(job.getSchedule().getIntervalScheduleInfo().getIntervalInMillis())
                    .isEqualTo(2 * HOUR);
        });
        assertThat(onA.getJobsByJobRunnerKey(RUNNER)).isEmpty();
        assertThat(onA.getJobRunnerKeysForAllScheduledJobs()).containsExactly(JobRunnerKey.of("other"));
        JobId generated = onA.scheduleJobWithGeneratedId(hourly());
        assertThat(onB.getJobsByJobRunnerKey(RUNNER))
                .extracting(JobDetails::getJobId)
                .containsExactly(generated);
        onB.unscheduleJob(JOB);
        onB.unscheduleJob(generated);
        onB.unscheduleJob(JOB);
        assertThat(onA.jobs()).isEmpty();
    }

    /** Of no type that another node would know. */
    private record Foreign(String word) implements Serializable {}

    @Test
    void what_cannot_run_or_be_read_elsewhere_is_refused() {
        assertRefused(config(Schedule.forCronExpression("every morning")), "no cron expression");
        assertRefused(config(Schedule.forCronExpression("0 0 6 1 1 ? 2001")), "never run");
        assertRefused(hourly().withParameters(Map.of("word", new Foreign("x"))), "Foreign");
        assertRefused(hourly().withParameters(Map.of("word", "x".repeat(40_000))), "longer than");
        assertThatThrownBy(() -> onA.scheduleJob(JobId.of("x".repeat(201)), hourly()))
                .isInstanceOf(SchedulerServiceException.class);
        assertThat(onA.jobs()).isEmpty();
    }

    private void assertRefused(JobConfig config, String why) {
        assertThatThrownBy(() -> onA.scheduleJob(JOB, config))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining(why);
    }

    @Test
    void the_next_run_can_be_asked_for() throws SchedulerServiceException {
        clock.forward(Duration.ofDays(2));
        Date next = onA.calculateNextRunTime(Schedule.forCronExpression("0 0 6 * * ?"));
        assertThat(next.toInstant()).isBetween(clock.instant(), clock.instant().plus(1, ChronoUnit.DAYS));
        assertThat(onA.calculateNextRunTime(Schedule.forCronExpression("0 0 6 1 1 ? 2001")))
                .isNull();
    }

    @Test
    void stopping_asks_a_running_job_to_end_and_waits_for_it() throws SchedulerServiceException {
        onA.registerJobRunner(RUNNER, request -> {
            ran.add("begun");
            while (!request.isCancellationRequested()) Soon.pause(Duration.ofMillis(20));
            ran.add("ended");
            return JobRunnerResponse.aborted("half done");
        });
        onA.scheduleJob(JOB, config(Schedule.runOnce(null)));
        onA.start();
        Soon.within(SOON, () -> ran.contains("begun"));
        onA.close();
        assertThat(ran).containsExactly("begun", "ended");
        assertThat(onB.runs().last().get("test.job").outcome()).isEqualTo(RunOutcome.ABORTED);
    }

    @Test
    void stopping_takes_at_most_five_seconds() throws SchedulerServiceException {
        onA.registerJobRunner(RUNNER, request -> {
            ran.add("begun");
            Soon.pause(Duration.ofMinutes(1));
            return null;
        });
        onA.scheduleJob(JOB, config(Schedule.runOnce(null)));
        onA.start();
        Soon.within(SOON, () -> ran.contains("begun"));
        long begun = System.nanoTime();
        onA.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
    }
}
