package com.atlassian.scheduler.config;

import java.io.Serializable;
import java.util.Date;
import java.util.Map;
import java.util.Objects;

/**
 * A job as it is to be scheduled: its runner, where and when it runs, and what it is told.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/JobConfig.html">Javadoc</a>
 */
public final class JobConfig {
    private final JobRunnerKey runner;
    private final RunMode mode;
    private final Schedule schedule;
    private final Map<String, Serializable> parameters;

    private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule, Map<String, Serializable> parameters) {
        this.runner = Objects.requireNonNull(runner);
        this.mode = Objects.requireNonNull(mode);
        this.schedule = Objects.requireNonNull(schedule);
        this.parameters = Map.copyOf(parameters);
    }

    /** Once in the cluster and once in its life, as soon as possible, without parameters. */
    public static JobConfig forJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return new JobConfig(jobRunnerKey, RunMode.RUN_ONCE_PER_CLUSTER, Schedule.runOnce((Date) null), Map.of());
    }

    public JobConfig withRunMode(RunMode runMode) {
        return new JobConfig(runner, runMode, schedule, parameters);
    }

    public JobConfig withSchedule(Schedule schedule) {
        return new JobConfig(runner, mode, schedule, parameters);
    }

    /** Values of the JDK's own types: another node may read them before it knows the plugin. */
    public JobConfig withParameters(Map<String, Serializable> parameters) {
        return new JobConfig(runner, mode, schedule, parameters == null ? Map.of() : parameters);
    }

    // unconfirmed: not in the ledger, from the Javadoc of 1.6
    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    // unconfirmed: not in the ledger, from the Javadoc of 1.6
    public RunMode getRunMode() {
        return mode;
    }

    // unconfirmed: not in the ledger, from the Javadoc of 1.6
    public Schedule getSchedule() {
        return schedule;
    }

    public Map<String, Serializable> getParameters() {
        return parameters;
    }
}
