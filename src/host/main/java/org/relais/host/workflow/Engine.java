package org.relais.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.db.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** OSWorkflow for one call by one person, on one workflow. */
@SuppressWarnings({"rawtypes", "unchecked"})
final class Engine extends AbstractWorkflow {
    private static final Logger log = LoggerFactory.getLogger(Engine.class);
    private final WorkflowDescriptor workflow;
    private final KnownClasses classes;
    private final Entries entries;
    private Map variables = new HashMap();

    Engine(Database database, KnownClasses classes, String name, WorkflowDescriptor workflow, Caller caller) {
        this.workflow = workflow;
        this.classes = classes;
        // Jira names the step for functions; OSWorkflow 2.7 does not.
        this.entries = new Entries(database, step -> variables.put("createdStep", step));
        this.context = caller;
        setConfiguration(new OneWorkflow(name, workflow, entries));
    }

    Entries entries() {
        return entries;
    }

    String status(long entry) {
        return Steps.status(workflow, current(entry).getStepId());
    }

    /** What the person may do next, in the order of the workflow. */
    List<ActionDescriptor> available(WorkflowEntry entry, Map<String, Object> given) throws WorkflowException {
        Step step = current(entry.getId());
        List<ActionDescriptor> candidates = candidates(step);
        PropertySet properties = entries.getPropertySet(entry.getId());
        Map all = new HashMap(given);
        populateTransientMap(entry, all, workflow.getRegisters(), 0, List.of(step));
        all.put("currentStep", step);
        List<ActionDescriptor> open = new ArrayList<>();
        for (ActionDescriptor action : candidates) {
            all.put("actionId", action.getId());
            if (open(action, all, properties, step.getStepId())) open.add(action);
        }
        return open;
    }

    /** Every way on from where the entry stands, whoever may go it. */
    List<ActionDescriptor> candidates(long entry) {
        return candidates(current(entry));
    }

    private List<ActionDescriptor> candidates(Step step) {
        List<ActionDescriptor> candidates = new ArrayList<>(workflow.getGlobalActions());
        StepDescriptor described = workflow.getStep(step.getStepId());
        if (described != null) candidates.addAll(described.getActions());
        return candidates;
    }

    private boolean open(ActionDescriptor action, Map all, PropertySet properties, int step) throws WorkflowException {
        if (action.getRestriction() == null) return true;
        return passesConditions(
                null, action.getRestriction().getConditions(), Collections.unmodifiableMap(all), properties, step);
    }

    private Step current(long entry) {
        List<Step> steps = entries.findCurrentSteps(entry);
        if (steps.isEmpty()) throw new TransitionFailed("The workflow entry " + entry + " stands nowhere", null);
        return steps.get(0);
    }

    @Override
    protected void populateTransientMap(WorkflowEntry entry, Map all, List registers, Integer action, Collection steps)
            throws WorkflowException {
        this.variables = all;
        super.populateTransientMap(entry, all, registers, action, steps);
        if (!steps.isEmpty()) all.put("currentStep", steps.iterator().next());
        if (context.getCaller() != null) all.put("userKey", context.getCaller());
    }

    @Override
    protected Object loadObject(String className) {
        return classes.create(className);
    }

    /** A condition that breaks does not let anybody through; one that is absent lets everybody through. */
    @Override
    protected boolean passesCondition(ConditionDescriptor condition, Map all, PropertySet properties, int step) {
        try {
            return super.passesCondition(condition, all, properties, step);
        } catch (AbsentClass.Passed e) {
            return true;
        } catch (WorkflowException | RuntimeException e) {
            log.warn("The workflow condition {} failed", condition.getArgs().get("class.name"), e);
            return false;
        }
    }

    /** Jira's issues stay in their last step: OSWorkflow would leave them in none. */
    @Override
    protected void checkImplicitFinish(long entry) {}

    @Override
    protected void completeEntry(long entry, Collection steps) {}
}
