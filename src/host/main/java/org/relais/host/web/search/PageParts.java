package org.relais.host.web.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relais.host.db.Database;
import org.relais.host.issue.HostIssue;
import org.relais.host.search.field.SqlPart;

/** What issues of a page hold in rows of their own, by column: one statement per column that is shown, not per issue. */
final class PageParts {
    private static final String VERSIONS = "select r.issue_id, x.name from issue_version r"
            + " join project_version x on x.id = r.version_id where r.kind = '%s' and";
    private static final Map<String, String> READS = Map.of(
            "labels",
            "select r.issue_id, r.label as name from issue_label r where",
            "components",
            "select r.issue_id, x.name from issue_component r join component x on x.id = r.component_id where",
            "fixVersions",
            VERSIONS.formatted("fix"),
            "versions",
            VERSIONS.formatted("affects"));

    private final Map<String, Map<Long, List<String>>> byColumn = new HashMap<>();

    PageParts(Database database, List<Column> columns, List<HostIssue> issues) {
        Set<Long> ids = new HashSet<>();
        issues.forEach(issue -> ids.add(issue.getId()));
        for (Column column : columns) {
            if (READS.containsKey(column.id()))
                byColumn.put(column.id(), read(database, READS.get(column.id()), "r.issue_id", ids));
        }
        if (shown(columns, "parent"))
            byColumn.put(
                    "parent", read(database, "select x.id, x.issue_key from issue x where", "x.id", parents(issues)));
        if (shown(columns, "security"))
            byColumn.put(
                    "security",
                    read(database, "select x.id, x.name from security_level x where", "x.id", levels(issues)));
    }

    private static boolean shown(List<Column> columns, String id) {
        return columns.stream().anyMatch(column -> column.id().equals(id));
    }

    private static Set<Long> parents(List<HostIssue> issues) {
        Set<Long> ids = new HashSet<>();
        for (HostIssue issue : issues) if (issue.parentId() != null) ids.add(issue.parentId());
        return ids;
    }

    private static Set<Long> levels(List<HostIssue> issues) {
        Set<Long> ids = new HashSet<>();
        for (HostIssue issue : issues) if (issue.securityLevelId() != null) ids.add(issue.securityLevelId());
        return ids;
    }

    private static Map<Long, List<String>> read(Database database, String select, String column, Collection<Long> ids) {
        Map<Long, List<String>> names = new HashMap<>();
        if (ids.isEmpty()) return names;
        SqlPart query = SqlPart.of(select).then(SqlPart.among(column, ids)).then("order by 2");
        database.jdbc().sql(query.sql()).params(query.params()).query(row -> {
            names.computeIfAbsent(row.getLong(1), any -> new ArrayList<>()).add(row.getString(2));
        });
        return names;
    }

    /** The names, with commas between them. */
    String text(String column, Long of) {
        if (of == null) return "";
        return String.join(", ", byColumn.getOrDefault(column, Map.of()).getOrDefault(of, List.of()));
    }
}
