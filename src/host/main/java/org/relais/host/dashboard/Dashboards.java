package org.relais.host.dashboard;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.relais.host.db.Database;
import org.springframework.dao.DuplicateKeyException;

/** Everyone's dashboards. Whoever has none of their own sees the one for everyone. */
public final class Dashboards {
    private static final long EVERYONES = 1;

    private final Database database;

    public Dashboards(Database database) {
        this.database = database;
    }

    /** What administrators have set for everyone. */
    public Dashboard everyones() {
        return new Dashboard(EVERYONES, null, items(EVERYONES));
    }

    /** Somebody's own, if they have made one. */
    public Optional<Dashboard> own(ApplicationUser person) {
        return database.jdbc()
                .sql("select id from dashboard where owner_key = ?")
                .param(person.getKey())
                .query(Long.class)
                .optional()
                .map(id -> new Dashboard(id, person.getKey(), items(id)));
    }

    public Optional<Dashboard> byId(long id) {
        record Head(String owner) {}
        return database.jdbc()
                .sql("select owner_key from dashboard where id = ?")
                .param(id)
                .query((row, n) -> new Head(row.getString(1)))
                .optional()
                .map(head -> new Dashboard(id, head.owner(), items(id)));
    }

    /** Gives somebody a dashboard of their own, like everyone's as it is now, or the one that they have. */
    public Dashboard makeOwn(ApplicationUser person) {
        try {
            return own(person).orElseGet(() -> database.transactions().execute(tx -> copyFor(person)));
        } catch (DuplicateKeyException meanwhile) {
            return own(person).orElseThrow(() -> meanwhile);
        }
    }

    private Dashboard copyFor(ApplicationUser person) {
        long id = database.nextId();
        database.jdbc()
                .sql("insert into dashboard (id, owner_key) values (?, ?)")
                .params(id, person.getKey())
                .update();
        for (PlacedItem item : everyones().items()) {
            long copy = place(id, item.moduleKey());
            write(copy, item.preferences());
        }
        return byId(id).orElseThrow();
    }

    /** Somebody goes back to everyone's dashboard. */
    public void forgetOwn(ApplicationUser person) {
        database.transactions().executeWithoutResult(tx -> own(person).ifPresent(mine -> {
            lock(mine.id());
            byId(mine.id()).orElseThrow().items().forEach(item -> delete(item.id()));
            database.jdbc()
                    .sql("delete from dashboard where id = ?")
                    .param(mine.id())
                    .update();
        }));
    }

    /** Puts an item at the end; false where there are too many. */
    public boolean add(long dashboard, String moduleKey) {
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            lock(dashboard);
            if (byId(dashboard).filter(found -> !found.isFull()).isEmpty()) return false;
            place(dashboard, moduleKey);
            return true;
        }));
    }

    /** Takes an item away; what is not there stays away. */
    public void remove(long dashboard, long item) {
        database.transactions().executeWithoutResult(tx -> {
            lock(dashboard);
            byId(dashboard).flatMap(found -> found.item(item)).ifPresent(there -> delete(item));
        });
    }

    /** Moves an item by so many places, to the first or the last place at most. */
    public void move(long dashboard, long item, int places) {
        database.transactions().executeWithoutResult(tx -> {
            lock(dashboard);
            List<Long> order = new ArrayList<>(
                    items(dashboard).stream().map(PlacedItem::id).toList());
            int from = order.indexOf(item);
            if (from < 0) return;
            int to = Math.max(0, Math.min(order.size() - 1, from + places));
            Collections.rotate(order.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            for (int position = 0; position < order.size(); position++) {
                database.jdbc()
                        .sql("update dashboard_item set position = ? where id = ?")
                        .params(position, order.get(position))
                        .update();
            }
        });
    }

    /** Sets what an item is to know, in place of all that it knew; false where it is not there. */
    public boolean prefer(long dashboard, long item, Map<String, String> preferences) {
        return Boolean.TRUE.equals(database.transactions().execute(tx -> {
            lock(dashboard);
            if (byId(dashboard).flatMap(found -> found.item(item)).isEmpty()) return false;
            forget(item);
            write(item, preferences);
            return true;
        }));
    }

    /** Those who change the same dashboard do it one after the other. */
    private void lock(long dashboard) {
        database.jdbc()
                .sql("select id from dashboard where id = ? for update")
                .param(dashboard)
                .query(Long.class)
                .list();
    }

    private long place(long dashboard, String moduleKey) {
        long id = database.nextId();
        database.jdbc()
                .sql("insert into dashboard_item (id, dashboard_id, module_key, position) values (?, ?, ?,"
                        + " (select coalesce(max(position), -1) + 1 from dashboard_item where dashboard_id = ?))")
                .params(id, dashboard, moduleKey, dashboard)
                .update();
        return id;
    }

    private void delete(long item) {
        forget(item);
        database.jdbc()
                .sql("delete from dashboard_item where id = ?")
                .param(item)
                .update();
    }

    private void forget(long item) {
        database.jdbc()
                .sql("delete from dashboard_preference where item_id = ?")
                .param(item)
                .update();
    }

    private void write(long item, Map<String, String> preferences) {
        preferences.forEach((name, content) -> database.jdbc()
                .sql("insert into dashboard_preference (item_id, name, content) values (?, ?, ?)")
                .params(item, name, content)
                .update());
    }

    private List<PlacedItem> items(long dashboard) {
        Map<Long, Map<String, String>> preferences = new HashMap<>();
        database.jdbc()
                .sql("select p.item_id, p.name, p.content from dashboard_preference p"
                        + " join dashboard_item i on i.id = p.item_id where i.dashboard_id = ?")
                .param(dashboard)
                .query(row -> {
                    preferences
                            .computeIfAbsent(row.getLong(1), id -> new TreeMap<>())
                            .put(row.getString(2), row.getString(3));
                });
        return database.jdbc()
                .sql("select id, module_key from dashboard_item where dashboard_id = ? order by position, id")
                .param(dashboard)
                .query((row, n) -> new PlacedItem(
                        row.getLong(1), row.getString(2), preferences.getOrDefault(row.getLong(1), Map.of())))
                .list();
    }
}
