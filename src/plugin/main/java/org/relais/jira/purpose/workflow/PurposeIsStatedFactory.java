package org.relais.jira.purpose.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import jakarta.inject.Inject;
import org.relais.jira.jira.CurrentVisitor;

/** Configures the validator <em>Purpose is stated</em>. */
public class PurposeIsStatedFactory extends DemandFactory implements WorkflowPluginValidatorFactory {
    @Inject
    public PurposeIsStatedFactory(CurrentVisitor visitor) {
        super(visitor, true);
    }
}
