package org.relais.host.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.WorkflowContext;

/** Who moves the issue, or nobody. */
record Caller(ApplicationUser user) implements WorkflowContext {
    @Override
    public String getCaller() {
        return user == null ? null : user.getKey();
    }

    /** Nothing: every failure leaves by an exception, and the exception rolls back. */
    @Override
    public void setRollbackOnly() {}
}
