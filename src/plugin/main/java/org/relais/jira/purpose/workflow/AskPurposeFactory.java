package org.relais.jira.purpose.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relais.jira.jira.CurrentVisitor;

/** Configures the post-function <em>Ask for the purpose</em>: also whether by a notice or by a comment. */
public class AskPurposeFactory extends DemandFactory implements WorkflowPluginFunctionFactory {
    @Inject
    public AskPurposeFactory(CurrentVisitor visitor) {
        super(visitor, false, Optional.of(new Alternatives(Later.HOW, List.of("notice", Later.COMMENT))));
    }

    @Override
    String saying(boolean inheritedCounts) {
        return inheritedCounts ? "purpose.workflow.inquires.inherited" : "purpose.workflow.inquires.own";
    }
}
