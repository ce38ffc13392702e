package org.relais.host.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.Map;

/** The variables of one transition, under the names that Jira gives them. */
record Variables(Map<?, ?> map) {
    /** The issue as it is being changed. */
    MutableIssue issue() {
        return need("issue", MutableIssue.class);
    }

    /** The issue as it was: what someone types on the screen must not open a transition to them. */
    Issue issueBefore() {
        return map.get("originalissueobject") instanceof Issue before ? before : need("issue", Issue.class);
    }

    ApplicationUser caller() {
        return need("context", Caller.class).user();
    }

    long entry() {
        return need("entry", WorkflowEntry.class).getId();
    }

    /** The status of the step that the transition leads to. */
    String status() {
        return Steps.status(
                need("descriptor", WorkflowDescriptor.class),
                need("createdStep", Step.class).getStepId());
    }

    /** The step at which the issue stood when the transition began. */
    int currentStep() {
        return need("currentStep", Step.class).getStepId();
    }

    IssueUpdate update() {
        return need(IssueUpdate.VARIABLE, IssueUpdate.class);
    }

    boolean hasUpdate() {
        return map.get(IssueUpdate.VARIABLE) != null;
    }

    IssueRules rules() {
        return need(IssueRules.VARIABLE, IssueRules.class);
    }

    /** The text, or null where there is none worth the name. */
    String text(String name) {
        return map.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    private <T> T need(String name, Class<T> type) {
        Object value = map.get(name);
        if (!type.isInstance(value))
            throw new IllegalStateException("the transition has no variable \"" + name + "\" of " + type.getName());
        return type.cast(value);
    }
}
