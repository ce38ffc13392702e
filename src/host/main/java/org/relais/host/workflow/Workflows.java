package org.relais.host.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.InvalidRoleException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;

/**
 * The ways that issues go. Callers pass the variables that Jira's functions expect: {@code issue}, {@code
 * originalissueobject}, {@code comment}, and the host's {@link IssueUpdate} and {@link IssueRules}. What is changed is
 * changed in one transaction, which joins the caller's; an exception undoes all of it.
 */
public final class Workflows {
    /** The name of the workflow that a new installation has. */
    public static final String SIMPLE = "Simple Workflow";

    private final Database database;
    private final KnownClasses classes;
    private final Descriptors descriptors;
    private volatile IssueRules rules;

    public Workflows(Database database, WorkflowClasses plugins) {
        this.database = database;
        this.classes = new KnownClasses(plugins);
        this.descriptors = new Descriptors(database);
    }

    /** From now on, conditions that ask about people ask here, unless a caller hands in rules of its own. */
    public void bind(IssueRules rules) {
        this.rules = rules;
    }

    /** From now on, what the host itself has not comes from here. */
    public void bind(WorkflowClasses plugins) {
        classes.bind(plugins);
    }

    /** A new entry, and the status of its first step. */
    public record Created(long entryId, String statusId) {}

    /** Where the issue stands now. */
    public record Moved(String statusId) {}

    /** A way on. The screen is empty where there is none; the status is where the way leads without conditions. */
    public record Transition(int id, String name, String screen, String statusId, Optional<String> i18nKey) {}

    /**
     * Starts an issue on its way; nobody may be the caller.
     *
     * @throws TransitionRefused by a validator or condition of the workflow
     */
    public Created create(String workflowName, ApplicationUser caller, Map<String, Object> variables) {
        return inTransaction(0, () -> {
            WorkflowDescriptor workflow = descriptors.read(workflowName);
            Engine engine = engine(workflowName, workflow, caller);
            if (workflow.getInitialActions().isEmpty())
                throw new TransitionFailed("The workflow " + workflowName + " has no beginning", null);
            int first = ((ActionDescriptor) workflow.getInitialActions().get(0)).getId();
            long entry = engine.initialize(workflowName, first, completed(variables));
            return new Created(entry, engine.status(entry));
        });
    }

    /** What the person may do next, in the order in which it is shown. */
    public List<Transition> available(
            String workflowName, long entryId, ApplicationUser caller, Map<String, Object> variables) {
        return inTransaction(0, () -> {
            WorkflowDescriptor workflow = descriptors.read(workflowName);
            Engine engine = engine(workflowName, workflow, caller);
            WorkflowEntry entry = engine.entries().findEntry(entryId);
            String status = engine.status(entryId);
            return engine.available(entry, completed(variables)).stream()
                    .sorted(Comparator.comparingInt(Actions::sequence))
                    .map(action -> Actions.transition(workflow, action, status))
                    .toList();
        });
    }

    /** The ways on as they are written, by their order; without variables, also those that nobody may go now. */
    public List<ActionDescriptor> actions(
            String workflowName, long entryId, ApplicationUser caller, Optional<Map<String, Object>> variables) {
        return inTransaction(0, () -> {
            Engine engine = engine(workflowName, descriptors.read(workflowName), caller);
            List<ActionDescriptor> actions = variables.isEmpty()
                    ? engine.candidates(entryId)
                    : engine.available(engine.entries().findEntry(entryId), completed(variables.get()));
            return actions.stream()
                    .sorted(Comparator.comparingInt(Actions::sequence))
                    .toList();
        });
    }

    /**
     * Moves an issue. Of two who move it at once, the second finds it where the first left it.
     *
     * @throws TransitionRefused where the action is not offered, or a validator says no
     */
    public Moved transition(
            String workflowName, long entryId, int actionId, ApplicationUser caller, Map<String, Object> variables) {
        return inTransaction(actionId, () -> {
            // First of all, so that whatever is read next is what the other one left.
            Engine engine = engine(workflowName, descriptors.read(workflowName), caller);
            if (engine.entries().lock(entryId).getState() != WorkflowEntry.ACTIVATED)
                throw TransitionRefused.unavailable(actionId, null);
            engine.doAction(entryId, actionId, completed(variables));
            return new Moved(engine.status(entryId));
        });
    }

    /** An entry for an issue that already has a status, at the step of that status. The workflow learns a new status. */
    public long adopt(String workflowName, String statusId) {
        return inTransaction(0, () -> {
            ensureStatus(workflowName, statusId, statusName(statusId));
            WorkflowDescriptor workflow = descriptors.read(workflowName);
            StepDescriptor step = Steps.of(workflow, statusId).orElseThrow();
            Entries entries = new Entries(database, entered -> {});
            long entry = entries.createEntry(workflowName).getId();
            entries.setEntryState(entry, WorkflowEntry.ACTIVATED);
            entries.createCurrentStep(entry, step.getId(), null, new Date(), null, step.getName(), null);
            return entry;
        });
    }

    /** Adds a step for the status where there is none, with ways in and out. */
    public void ensureStatus(String workflowName, String statusId, String statusName) {
        if (Steps.of(descriptors.read(workflowName), statusId).isPresent()) return;
        database.transactions().executeWithoutResult(tx -> {
            String xml = descriptors.lock(workflowName);
            if (Steps.of(WorkflowXml.read(xml), statusId).isPresent()) return;
            descriptors.save(workflowName, NewStep.in(xml, statusId, statusName));
        });
    }

    /** Keeps a workflow as Jira exports it, if it can be read. */
    public void save(String workflowName, String xml) {
        database.transactions().executeWithoutResult(tx -> descriptors.save(workflowName, xml));
    }

    public List<String> names() {
        return descriptors.names();
    }

    /** To read only. */
    public WorkflowDescriptor descriptor(String workflowName) {
        return descriptors.read(workflowName);
    }

    /** Whether the host itself has the function, condition or validator of this class. */
    public boolean knows(String className) {
        return OwnClasses.find(className) != null;
    }

    /** The classes that a workflow asked for and nobody had, until somebody has them. */
    public List<String> missing() {
        return classes.missing();
    }

    /** Gives an installation without workflows the simple one and its statuses. */
    public void installDefaults() {
        database.transactions().executeWithoutResult(tx -> new DefaultWorkflows(database, descriptors).install());
    }

    private Map<String, Object> completed(Map<String, Object> variables) {
        Map<String, Object> all = new HashMap<>(variables);
        if (rules != null) all.putIfAbsent(IssueRules.VARIABLE, rules);
        return all;
    }

    private Engine engine(String name, WorkflowDescriptor workflow, ApplicationUser caller) {
        return new Engine(database, classes, name, workflow, new Caller(caller));
    }

    private String statusName(String statusId) {
        return database.jdbc()
                .sql("select name from status where id = ?")
                .param(statusId)
                .query(String.class)
                .optional()
                .orElse(statusId);
    }

    private <T> T inTransaction(int action, Work<T> work) {
        return database.transactions().execute(tx -> {
            try {
                T result = work.run();
                if (!database.isLost()) return result;
                throw new TransitionFailed("a statement in the database failed", null);
            } catch (InvalidInputException e) {
                throw TransitionRefused.by(e);
            } catch (InvalidActionException | InvalidRoleException e) {
                throw TransitionRefused.unavailable(action, e);
            } catch (WorkflowException e) {
                throw new TransitionFailed(String.valueOf(e.getMessage()), e);
            }
        });
    }

    private interface Work<T> {
        T run() throws WorkflowException;
    }
}
