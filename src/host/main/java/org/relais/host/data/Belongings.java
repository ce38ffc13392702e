package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.relais.host.data.Ready.Said;
import org.relais.host.db.Database;

/** What stands in tables of its own: components, versions, comments, and the members that nobody knows. */
final class Belongings {
    private static final String COMMENTS = "select id, issue_id, author_key, body, role_id, group_name, created_at,"
            + " updated_at from issue_comment";

    private final Installation host;
    private final Database database;

    Belongings(Installation host) {
        this.host = host;
        this.database = host.database();
    }

    /** Says whether anything was written. */
    boolean write(long issue, Ready ready, boolean fresh) {
        boolean changed = false;
        if (ready.told().tells("components"))
            changed |= relate(issue, ready.components(), fresh, "issue_component", "component_id", "", "");
        if (ready.told().tells("versions")) changed |= versions(issue, ready.affects(), fresh, "affects");
        if (ready.told().tells("fixVersions")) changed |= versions(issue, ready.fixes(), fresh, "fix");
        changed |= comments(issue, ready.comments());
        changed |= extra(issue, ready.extra(), fresh);
        return changed;
    }

    private boolean versions(long issue, List<Long> ids, boolean fresh, String kind) {
        return relate(issue, ids, fresh, "issue_version", "version_id", " and kind = '" + kind + "'", kind);
    }

    private boolean relate(
            long issue, List<Long> ids, boolean fresh, String table, String column, String where, String kind) {
        if (fresh && ids.isEmpty()) return false;
        if (!fresh) {
            Set<Long> before = new HashSet<>(database.jdbc()
                    .sql("select " + column + " from " + table + " where issue_id = ?" + where)
                    .param(issue)
                    .query(Long.class)
                    .list());
            if (before.equals(new HashSet<>(ids))) return false;
            database.jdbc()
                    .sql("delete from " + table + " where issue_id = ?" + where)
                    .param(issue)
                    .update();
        }
        String more = kind.isEmpty() ? "" : ", kind";
        String value = kind.isEmpty() ? "" : ", '" + kind + "'";
        for (Long id : new LinkedHashSet<>(ids)) {
            database.jdbc()
                    .sql("insert into " + table + " (issue_id, " + column + more + ") values (?, ?" + value + ")")
                    .params(issue, id)
                    .update();
        }
        return true;
    }

    private boolean comments(long issue, List<Said> comments) {
        boolean changed = false;
        for (int from = 0; from < comments.size(); from += 500) {
            List<Said> some = comments.subList(from, Math.min(from + 500, comments.size()));
            Map<Long, Stored> known = known(issue, some);
            for (Said comment : some) changed |= comment(issue, comment, known);
        }
        return changed;
    }

    /** The comments of the issue, and those of others that have one of these ids. */
    private Map<Long, Stored> known(long issue, List<Said> comments) {
        List<Long> ids = new ArrayList<>(List.of(-1L));
        comments.stream().map(Said::id).filter(Objects::nonNull).forEach(ids::add);
        Map<Long, Stored> known = new HashMap<>();
        database.jdbc()
                .sql(COMMENTS + " where issue_id = :issue union all " + COMMENTS + " where id in (:ids)")
                .param("issue", issue)
                .param("ids", ids)
                .query((ResultSet row) -> {
                    known.put(row.getLong("id"), stored(row));
                });
        return known;
    }

    private boolean comment(long issue, Said comment, Map<Long, Stored> known) {
        long id = idOf(issue, comment, known);
        Stored before = known.get(id);
        if (before != null && before.says(comment)) return false;
        host.comments()
                .put(
                        id,
                        issue,
                        comment.author(),
                        comment.body(),
                        comment.role(),
                        comment.group(),
                        comment.created(),
                        comment.updated());
        known.put(id, new Stored(issue, comment));
        return true;
    }

    /** Its own id; where another issue's comment has that, the one it was given when it came first. */
    private long idOf(long issue, Said comment, Map<Long, Stored> known) {
        Stored same = comment.id() == null ? null : known.get(comment.id());
        if (comment.id() != null && (same == null || same.issue() == issue)) return comment.id();
        return known.entrySet().stream()
                .filter(one -> one.getValue().issue() == issue && one.getValue().isRepeated(comment))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(this::freeId);
    }

    private long freeId() {
        long id = database.nextId();
        while (database.jdbc()
                        .sql("select count(*) from issue_comment where id = ?")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0) id = database.nextId();
        return id;
    }

    /** Written as JSON; halves of surrogate pairs, which no database takes, become U+FFFD. */
    private boolean extra(long issue, Map<String, JsonNode> members, boolean fresh) {
        if (fresh && members.isEmpty()) return false;
        ObjectNode object = IssueFile.JSON.createObjectNode();
        object.setAll(members);
        String json = new Tidy(new Tally(), "").text(object.toString());
        String before = fresh
                ? null
                : database.jdbc()
                        .sql("select json from issue_extra where issue_id = ?")
                        .param(issue)
                        .query(String.class)
                        .optional()
                        .orElse(null);
        if (json.equals(before) || (before == null && members.isEmpty())) return false;
        database.jdbc()
                .sql(
                        before == null
                                ? "insert into issue_extra (json, issue_id) values (?, ?)"
                                : "update issue_extra set json = ? where issue_id = ?")
                .params(json, issue)
                .update();
        return true;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("issue_id"),
                new Said(
                        row.getLong("id"),
                        row.getString("author_key"),
                        row.getString("body"),
                        row.getObject("role_id", Long.class),
                        row.getString("group_name"),
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        Instant.ofEpochMilli(row.getLong("updated_at"))));
    }

    private record Stored(long issue, Said said) {
        boolean says(Said other) {
            return said.body().equals(other.body())
                    && Objects.equals(said.author(), other.author())
                    && Objects.equals(said.role(), other.role())
                    && Objects.equals(said.group(), other.group());
        }

        boolean isRepeated(Said other) {
            return said.created().equals(other.created())
                    && Objects.equals(said.author(), other.author())
                    && said.body().equals(other.body());
        }
    }
}
