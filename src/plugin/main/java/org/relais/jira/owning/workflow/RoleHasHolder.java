package org.relais.jira.owning.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;

/** The validator <em>The role has a holder</em>. Workflows name this class: it never moves. */
@SuppressWarnings("rawtypes")
public class RoleHasHolder implements Validator {
    private final Steps steps;
    private final CurrentVisitor visitor;

    @Inject
    public RoleHasHolder(Steps steps, CurrentVisitor visitor) {
        this.steps = steps;
        this.visitor = visitor;
    }

    /** {@inheritDoc} Where it only advises, the panel says it and the step is free; so it is once a warning was answered. */
    @Override
    public void validate(Map variables, Map arguments, PropertySet properties) throws InvalidInputException {
        steps.ask(
                LevelFactory.level(arguments),
                (Issue) variables.get("issue"),
                steps.rules()::ownerHeld,
                () -> visitor.words().getText("owning.workflow.refused.no-holder"),
                () -> visitor.words().getText("owning.workflow.waive"));
    }
}
