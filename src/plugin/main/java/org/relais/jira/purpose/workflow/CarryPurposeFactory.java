package org.relais.jira.purpose.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import jakarta.inject.Inject;
import java.util.Optional;
import org.relais.jira.jira.CurrentVisitor;

/** Configures the post-function <em>Carry purpose to sub-tasks</em>. */
public class CarryPurposeFactory extends DemandFactory implements WorkflowPluginFunctionFactory {
    @Inject
    public CarryPurposeFactory(CurrentVisitor visitor) {
        super(visitor, false, Optional.empty());
    }

    @Override
    String saying(boolean inheritedCounts) {
        return inheritedCounts ? "purpose.workflow.carries.inherited" : "purpose.workflow.carries.own";
    }
}
