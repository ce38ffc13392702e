package org.relais.host.project;

import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;

/** What all projects share: issue types, statuses, priorities, resolutions, link types. Adding twice changes nothing. */
public final class Catalogue {
    private final Database database;

    public Catalogue(Database database) {
        this.database = database;
    }

    public List<Kind> kinds() {
        return database.jdbc()
                .sql("select id, name, description, subtask from issue_type order by subtask, name")
                .query((row, n) -> new Kind(row.getString(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
    }

    public Optional<Kind> kind(String id) {
        return kinds().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    public List<State> states() {
        return database.jdbc()
                .sql("select id, name, description, category from status order by name")
                .query((row, n) -> new State(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    public Optional<State> state(String id) {
        return states().stream().filter(state -> state.id().equals(id)).findFirst();
    }

    public List<Ranked> priorities() {
        return ranked("priority");
    }

    public List<Ranked> resolutions() {
        return ranked("resolution");
    }

    private List<Ranked> ranked(String table) {
        return database.jdbc()
                .sql("select id, name, position from " + table + " order by position, id")
                .query((row, n) -> new Ranked(row.getString(1), row.getString(2), row.getInt(3)))
                .list();
    }

    public void add(Kind kind) {
        if (kind(kind.id()).isPresent()) return;
        database.jdbc()
                .sql("insert into issue_type (id, name, description, subtask) values (?, ?, ?, ?)")
                .params(kind.id(), kind.name(), shortened(kind.description()), kind.subtask())
                .update();
    }

    public void add(State state) {
        if (state(state.id()).isPresent()) return;
        database.jdbc()
                .sql("insert into status (id, name, description, category) values (?, ?, ?, ?)")
                .params(state.id(), state.name(), shortened(state.description()), state.category())
                .update();
    }

    /** Makes a status with an id of its own. */
    public State addState(String name, String description, String category) {
        State made = new State(String.valueOf(database.nextId()), name, description, category);
        add(made);
        return made;
    }

    public void update(State state) {
        database.jdbc()
                .sql("update status set name = ?, description = ?, category = ? where id = ?")
                .params(state.name(), shortened(state.description()), state.category(), state.id())
                .update();
    }

    /** Takes a status away unless an issue has it; says whether it did. */
    public boolean delete(State state) {
        return database.jdbc()
                        .sql("delete from status where id = ? and not exists"
                                + " (select 1 from issue where issue.status_id = status.id)")
                        .param(state.id())
                        .update()
                == 1;
    }

    public void addPriority(Ranked priority) {
        add("priority", priority, priorities());
    }

    public void addResolution(Ranked resolution) {
        add("resolution", resolution, resolutions());
    }

    private void add(String table, Ranked ranked, List<Ranked> known) {
        if (known.stream().anyMatch(one -> one.id().equals(ranked.id()))) return;
        database.jdbc()
                .sql("insert into " + table + " (id, name, position) values (?, ?, ?)")
                .params(ranked.id(), ranked.name(), ranked.position())
                .update();
    }

    private static String shortened(String text) {
        return text == null || text.length() <= 1000 ? text : text.substring(0, 1000);
    }
}
