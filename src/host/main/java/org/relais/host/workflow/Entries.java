package org.relais.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.relais.host.db.Database;
import org.springframework.dao.PessimisticLockingFailureException;

/** Where each issue stands in its workflow, and where it stood. Joins the open transaction. */
@SuppressWarnings("rawtypes")
final class Entries implements WorkflowStore {
    private final Database database;
    private final Consumer<Step> entered;

    /** Tells of each step that is entered. */
    Entries(Database database, Consumer<Step> entered) {
        this.database = database;
        this.entered = entered;
    }

    /** Reads the entry so that nobody else moves it before the transaction ends. */
    WorkflowEntry lock(long id) {
        try {
            return entry(id, " for update");
        } catch (PessimisticLockingFailureException e) {
            throw TransitionRefused.busy(id, e);
        }
    }

    @Override
    public WorkflowEntry findEntry(long id) {
        return entry(id, "");
    }

    private WorkflowEntry entry(long id, String lock) {
        return database.jdbc()
                .sql("select name, state from os_entry where id = ?" + lock)
                .param(id)
                .query((row, n) -> new SimpleWorkflowEntry(id, row.getString(1), row.getInt(2)))
                .optional()
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow entry " + id));
    }

    @Override
    public WorkflowEntry createEntry(String workflow) {
        long id = database.nextId();
        database.jdbc()
                .sql("insert into os_entry (id, name, state) values (?, ?, ?)")
                .params(id, workflow, WorkflowEntry.CREATED)
                .update();
        return new SimpleWorkflowEntry(id, workflow, WorkflowEntry.CREATED);
    }

    @Override
    public void setEntryState(long id, int state) {
        database.jdbc()
                .sql("update os_entry set state = ? where id = ?")
                .params(state, id)
                .update();
    }

    @Override
    public Step createCurrentStep(
            long entry, int step, String owner, Date start, Date due, String status, long[] previous) {
        long id = database.nextId();
        database.jdbc()
                .sql("insert into os_step (id, entry_id, step_id, owner, status, start_at, due_at, is_current)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, entry, step, owner, status, millis(start), millis(due), true)
                .update();
        long[] before = previous == null ? new long[0] : previous;
        for (long one : before) if (one > 0) follow(id, one);
        Step created = new SimpleStep(id, entry, step, 0, owner, start, due, null, status, before, null);
        entered.accept(created);
        return created;
    }

    private void follow(long step, long previous) {
        database.jdbc()
                .sql("insert into os_step_previous (step_id, previous_id) values (?, ?)")
                .params(step, previous)
                .update();
    }

    @Override
    public Step markFinished(Step step, int action, Date finish, String status, String caller) {
        database.jdbc()
                .sql("update os_step set action_id = ?, finish_at = ?, status = ?, caller = ? where id = ?")
                .params(action, millis(finish), status, caller, step.getId())
                .update();
        if (step instanceof SimpleStep kept) {
            kept.setActionId(action);
            kept.setFinishDate(finish);
            kept.setStatus(status);
            kept.setCaller(caller);
        }
        return step;
    }

    @Override
    public void moveToHistory(Step step) {
        database.jdbc()
                .sql("update os_step set is_current = ? where id = ?")
                .params(false, step.getId())
                .update();
    }

    @Override
    public List findCurrentSteps(long entry) {
        return steps(entry, true);
    }

    @Override
    public List findHistorySteps(long entry) {
        return steps(entry, false);
    }

    /** The latest first. */
    private List<Step> steps(long entry, boolean current) {
        return new ArrayList<>(database.jdbc()
                .sql("select id, step_id, action_id, owner, start_at, due_at, finish_at, status, caller from os_step"
                        + " where entry_id = ? and is_current = ? order by id desc")
                .params(entry, current)
                .query((row, n) -> step(entry, row))
                .list());
    }

    private Step step(long entry, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new SimpleStep(
                id,
                entry,
                row.getInt("step_id"),
                row.getInt("action_id"),
                row.getString("owner"),
                date(row, "start_at"),
                date(row, "due_at"),
                date(row, "finish_at"),
                row.getString("status"),
                previous(id),
                row.getString("caller"));
    }

    private long[] previous(long step) {
        return database
                .jdbc()
                .sql("select previous_id from os_step_previous where step_id = ? order by previous_id")
                .param(step)
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Override
    public PropertySet getPropertySet(long entry) {
        return NoProperties.SET;
    }

    @Override
    public void init(Map properties) {}

    @Override
    public List query(WorkflowQuery query) {
        throw new UnsupportedOperationException("queries over workflow entries");
    }

    @Override
    public List query(WorkflowExpressionQuery query) {
        throw new UnsupportedOperationException("queries over workflow entries");
    }

    private static Long millis(Date date) {
        return date == null ? null : date.getTime();
    }

    private static Date date(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : new Date(millis);
    }
}
