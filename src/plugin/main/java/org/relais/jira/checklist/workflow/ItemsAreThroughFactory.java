package org.relais.jira.checklist.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import jakarta.inject.Inject;
import org.relais.jira.jira.CurrentVisitor;

/** Configures the validator <em>Checklist items are through</em>. */
public class ItemsAreThroughFactory extends DemandFactory implements WorkflowPluginValidatorFactory {
    @Inject
    public ItemsAreThroughFactory(CurrentVisitor visitor) {
        super(visitor, true);
    }
}
