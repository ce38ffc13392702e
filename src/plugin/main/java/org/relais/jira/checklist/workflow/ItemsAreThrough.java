package org.relais.jira.checklist.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.checklist.DemandService.Missed;
import org.relais.jira.purpose.StepRule.Level;

/**
 * The validator <em>Checklist items are through</em>: refuses the step and names what is open, unless it only advises, or
 * warned and was answered, or an exception was granted. Workflows name this class: it never moves.
 */
@SuppressWarnings("rawtypes")
public class ItemsAreThrough implements Validator {
    private final Demands demands;

    @Inject
    public ItemsAreThrough(Demands demands) {
        this.demands = demands;
    }

    @Override
    public void validate(Map variables, Map arguments, PropertySet properties) throws InvalidInputException {
        ApplicationUser mover = WorkflowFunctionUtils.getCallerUserFromArgs(variables, arguments);
        Level level = Level.of(arguments.get(Demands.LEVEL));
        Optional<Missed> missed = demands.against((Issue) variables.get("issue"), mover, arguments, level);
        if (missed.isPresent()) throw new InvalidInputException(demands.sentence(missed.get()));
    }
}
