package org.relais.jira.purpose.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import jakarta.inject.Inject;
import java.util.Optional;
import org.relais.jira.jira.CurrentVisitor;

/** Configures the condition <em>Has a purpose</em>. */
public class HasPurposeFactory extends DemandFactory implements WorkflowPluginConditionFactory {
    @Inject
    public HasPurposeFactory(CurrentVisitor visitor) {
        super(visitor, false, Optional.empty());
    }
}
