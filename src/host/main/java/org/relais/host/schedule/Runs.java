package org.relais.host.schedule;

import com.atlassian.scheduler.status.RunOutcome;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.host.db.Apart;
import org.relais.host.db.Database;
import org.springframework.dao.DuplicateKeyException;

/** The last run of each job on each node. */
public final class Runs {
    private static final int MESSAGE_LIMIT = 1_000;

    private final Apart apart;

    Runs(Database database) {
        this.apart = database.apart();
    }

    /** How a job ran. It started at a time of the host's clock; the message may be null. */
    public record Run(String job, String node, Instant started, Duration lasted, RunOutcome outcome, String message) {}

    void keep(Run run) {
        String message = run.message() == null || run.message().length() <= MESSAGE_LIMIT
                ? run.message()
                : run.message().substring(0, MESSAGE_LIMIT);
        if (update(run, message)) return;
        try {
            int inserted = apart.update(
                    "insert into job_run (started_at, duration, outcome, message, job_id, node) values (?, ?, ?, ?, ?, ?)",
                    values(run, message));
            if (inserted != 1) throw new IllegalStateException("a run was not kept");
        } catch (DuplicateKeyException twiceAtOnce) {
            if (!update(run, message)) throw twiceAtOnce;
        }
    }

    private boolean update(Run run, String message) {
        return apart.update(
                        "update job_run set started_at = ?, duration = ?, outcome = ?, message = ?"
                                + " where job_id = ? and node = ?",
                        values(run, message))
                == 1;
    }

    private static Object[] values(Run run, String message) {
        return new Object[] {
            run.started().toEpochMilli(), run.lasted().toMillis(), run.outcome().name(), message, run.job(), run.node()
        };
    }

    /** The last run of each job, on whichever node that was; of the thousand that ran last. */
    public Map<String, Run> last() {
        return apart
                .query(
                        "select job_id, node, started_at, duration, outcome, message from job_run"
                                + " order by started_at desc limit 1000",
                        (row, n) -> new Run(
                                row.getString("job_id"),
                                row.getString("node"),
                                Instant.ofEpochMilli(row.getLong("started_at")),
                                Duration.ofMillis(row.getLong("duration")),
                                RunOutcome.valueOf(row.getString("outcome")),
                                row.getString("message")))
                .stream()
                .collect(Collectors.toMap(Run::job, Function.identity(), (later, earlier) -> later));
    }

    /** Forgets runs that began before a time of the host's clock, and says how many. */
    public int forgetBefore(Instant time) {
        return apart.update("delete from job_run where started_at < ?", time.toEpochMilli());
    }
}
