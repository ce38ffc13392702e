package org.relais.host.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** What Quartz runs: a job of Jira's, whichever it is; never twice at once in the cluster. Its name is in the database. */
@DisallowConcurrentExecution
public final class OneRun implements Job {
    private final Scheduling scheduling;
    private final Quartz quartz;

    OneRun(Scheduling scheduling, Quartz quartz) {
        this.scheduling = scheduling;
        this.quartz = quartz;
    }

    @Override
    public void execute(JobExecutionContext context) {
        if (context.getTrigger() instanceof HostTrigger trigger) scheduling.run(quartz, context, trigger);
    }
}
