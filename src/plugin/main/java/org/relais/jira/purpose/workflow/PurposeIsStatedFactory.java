package org.relais.jira.purpose.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.StepRule.Level;

/** Configures the validator <em>Purpose is stated</em>: also how firmly it asks. */
public class PurposeIsStatedFactory extends DemandFactory implements WorkflowPluginValidatorFactory {
    private static final List<String> LEVELS = List.of(Level.BLOCK.word(), Level.WARN.word(), Level.ADVISE.word());

    @Inject
    public PurposeIsStatedFactory(CurrentVisitor visitor) {
        super(visitor, true, Optional.of(new Alternatives(PurposeIsStated.LEVEL, LEVELS)));
    }
}
