package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.util.List;
import org.relais.host.db.Database;
import org.relais.host.people.Person;
import org.relais.host.people.PersonRow;

/** Who wants to hear of an issue. Asks no permission. */
public final class Watchers {
    private static final int MOST = 1_000;

    private final Database database;
    private final Issues issues;
    private final Clock clock;

    public Watchers(Database database, Issues issues, Clock clock) {
        this.database = database;
        this.issues = issues;
        this.clock = clock;
    }

    /** Starts watching; who watches already goes on. */
    public void add(long issue, ApplicationUser person) {
        database.transactions().executeWithoutResult(tx -> {
            if (watches(issue, person)) return;
            database.jdbc()
                    .sql("insert into issue_watcher (issue_id, user_key, since) values (?, ?, ?)")
                    .params(issue, person.getKey(), clock.millis())
                    .update();
            issues.announcements().written(issue);
        });
    }

    /** Stops watching; nothing happens where the person does not. */
    public void remove(long issue, ApplicationUser person) {
        database.transactions().executeWithoutResult(tx -> {
            int gone = database.jdbc()
                    .sql("delete from issue_watcher where issue_id = ? and user_key = ?")
                    .params(issue, person.getKey())
                    .update();
            if (gone > 0) issues.announcements().written(issue);
        });
    }

    public boolean watches(long issue, ApplicationUser person) {
        return person != null
                && database.jdbc()
                                .sql("select count(*) from issue_watcher where issue_id = ? and user_key = ?")
                                .params(issue, person.getKey())
                                .query(Long.class)
                                .single()
                        > 0;
    }

    public long count(long issue) {
        return database.jdbc()
                .sql("select count(*) from issue_watcher where issue_id = ?")
                .param(issue)
                .query(Long.class)
                .single();
    }

    /** The first 1,000 watchers by name. */
    public List<Person> of(long issue) {
        return database.jdbc()
                .sql("select 0 as nothing" + PersonRow.columns("p", "watcher") + " from issue_watcher w"
                        + " join person p on p.user_key = w.user_key where w.issue_id = ?"
                        + " order by p.display_name, p.user_key limit " + MOST)
                .param(issue)
                .query((row, n) -> PersonRow.read(row, "watcher"))
                .list();
    }
}
