package org.relais.host.schedule;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.util.Date;
import java.util.Map;

/** A job that is scheduled; its next run is a time of the host's clock, or null. */
record Details(JobId id, JobConfig config, Date next, boolean runnable) implements JobDetails {
    @Override
    public JobId getJobId() {
        return id;
    }

    @Override
    public JobRunnerKey getJobRunnerKey() {
        return config.getJobRunnerKey();
    }

    @Override
    public RunMode getRunMode() {
        return config.getRunMode();
    }

    @Override
    public Schedule getSchedule() {
        return config.getSchedule();
    }

    @Override
    public Date getNextRunTime() {
        return next == null ? null : new Date(next.getTime());
    }

    @Override
    public Map<String, Serializable> getParameters() {
        return config.getParameters();
    }

    @Override
    public boolean isRunnable() {
        return runnable;
    }
}
