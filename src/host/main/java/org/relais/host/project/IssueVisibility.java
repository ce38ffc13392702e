package org.relais.host.project;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.relais.host.db.Database;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.field.Visibility;

/** What {@link Permissions} says of one issue, said of all of them as a condition in SQL. */
public final class IssueVisibility implements Visibility {
    private final Database database;
    private final Permissions permissions;
    private final Projects projects;

    public IssueVisibility(Database database, Permissions permissions, Projects projects) {
        this.database = database;
        this.permissions = permissions;
        this.projects = projects;
    }

    @Override
    public SqlPart issues(ApplicationUser searcher) {
        if (searcher != null && !searcher.isActive()) return SqlPart.NOTHING;
        List<SqlPart> anyProject = new ArrayList<>();
        for (HostProject project : projects.all()) anyProject.add(inProject(searcher, project));
        return anyProject.isEmpty() ? SqlPart.NOTHING : SqlPart.any(anyProject);
    }

    private SqlPart inProject(ApplicationUser searcher, HostProject project) {
        SqlPart here = SqlPart.of("i.project_id = ?", project.id());
        if (permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, searcher)) {
            return here.and(levels(searcher, project));
        }
        List<SqlPart> own = new ArrayList<>();
        for (Permissions.Grant grant : permissions.grants(project.schemeId())) {
            if (searcher == null || !grant.permission().equals("BROWSE_PROJECTS")) continue;
            if (grant.kind().equals("reporter")) own.add(SqlPart.of("i.reporter_key = ?", searcher.getKey()));
            if (grant.kind().equals("assignee")) own.add(SqlPart.of("i.assignee_key = ?", searcher.getKey()));
        }
        return own.isEmpty() ? SqlPart.NOTHING : here.and(SqlPart.any(own)).and(levels(searcher, project));
    }

    /** No level, or one whose members include the searcher. */
    private SqlPart levels(ApplicationUser searcher, HostProject project) {
        List<SqlPart> seen = new ArrayList<>(List.of(SqlPart.of("i.security_level_id is null")));
        if (searcher == null) return SqlPart.any(seen);
        Set<String> groups = permissions.groupsOf(searcher);
        Set<String> roles = permissions.rolesOf(searcher, project.id());
        database.jdbc()
                .sql("select m.level_id, m.holder_kind, m.holder from security_member m"
                        + " join security_level l on l.id = m.level_id where l.project_id = ?")
                .param(project.id())
                .query(row -> {
                    long level = row.getLong(1);
                    String holder = row.getString(3);
                    SqlPart ofLevel = SqlPart.of("i.security_level_id = ?", level);
                    boolean member =
                            switch (row.getString(2)) {
                                case "users", "anyone" -> true;
                                case "group" -> groups.contains(holder);
                                case "role" -> roles.contains(holder);
                                case "user" -> searcher.getKey().equals(holder);
                                case "lead" -> searcher.equals(project.lead());
                                default -> false;
                            };
                    if (member) seen.add(ofLevel);
                    if (row.getString(2).equals("reporter")) {
                        seen.add(ofLevel.and(SqlPart.of("i.reporter_key = ?", searcher.getKey())));
                    }
                    if (row.getString(2).equals("assignee")) {
                        seen.add(ofLevel.and(SqlPart.of("i.assignee_key = ?", searcher.getKey())));
                    }
                });
        return SqlPart.any(seen);
    }

    @Override
    public SqlPart comments(ApplicationUser searcher) {
        List<SqlPart> readable = new ArrayList<>(List.of(SqlPart.of("c.role_id is null and c.group_name is null")));
        if (searcher == null) return SqlPart.any(readable);
        for (String group : permissions.groupsOf(searcher)) {
            readable.add(SqlPart.of("c.role_id is null and c.group_name = ?", group));
        }
        for (HostProject project : projects.all()) {
            for (String role : permissions.rolesOf(searcher, project.id())) {
                readable.add(SqlPart.of(
                        "c.group_name is null and i.project_id = ?"
                                + " and c.role_id = (select pr.id from project_role pr where pr.name = ?)",
                        project.id(),
                        role));
            }
        }
        return SqlPart.any(readable);
    }

    @Override
    public boolean seesProject(ApplicationUser searcher, long project) {
        return projects.byId(project)
                .filter(known -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, known, searcher))
                .isPresent();
    }
}
