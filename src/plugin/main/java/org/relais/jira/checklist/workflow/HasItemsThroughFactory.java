package org.relais.jira.checklist.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import jakarta.inject.Inject;
import org.relais.jira.jira.CurrentVisitor;

/** Configures the condition <em>Checklist items are through</em>. */
public class HasItemsThroughFactory extends DemandFactory implements WorkflowPluginConditionFactory {
    @Inject
    public HasItemsThroughFactory(CurrentVisitor visitor) {
        super(visitor, false);
    }
}
