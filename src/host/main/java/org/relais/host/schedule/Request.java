package org.relais.host.schedule;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import java.util.Date;
import java.util.function.BooleanSupplier;

/** One run, as its runner gets to know it. */
record Request(JobId id, JobConfig config, Date started, BooleanSupplier stopping) implements JobRunnerRequest {
    @Override
    public Date getStartTime() {
        return new Date(started.getTime());
    }

    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobConfig getJobConfig() {
        return config;
    }

    @Override
    public boolean isCancellationRequested() {
        return stopping.getAsBoolean();
    }
}
