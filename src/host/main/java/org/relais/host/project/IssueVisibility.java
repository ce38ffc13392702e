package org.relais.host.project;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
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
        for (Permissions.Grant grant : permissions.grants(project.schemeId(), ProjectPermissions.BROWSE_PROJECTS)) {
            if (searcher == null) continue;
            if (grant.kind().equals("reporter")) own.add(own("reporter_key", searcher));
            if (grant.kind().equals("assignee")) own.add(own("assignee_key", searcher));
        }
        return own.isEmpty() ? SqlPart.NOTHING : here.and(SqlPart.any(own)).and(levels(searcher, project));
    }

    /** No level, or one whose members include the searcher. */
    private SqlPart levels(ApplicationUser searcher, HostProject project) {
        List<SqlPart> seen = new ArrayList<>(List.of(SqlPart.of("i.security_level_id is null")));
        Holder holder = permissions.holder(searcher, project.id());
        for (Member member : members()) {
            if (member.project() != project.id()) continue;
            SqlPart ofLevel = SqlPart.of("i.security_level_id = ?", member.level());
            if (holder.in(member.kind(), member.holder(), project.lead())) seen.add(ofLevel);
            if (searcher == null) continue;
            if (member.kind().equals("reporter")) seen.add(ofLevel.and(own("reporter_key", searcher)));
            if (member.kind().equals("assignee")) seen.add(ofLevel.and(own("assignee_key", searcher)));
        }
        return SqlPart.any(seen);
    }

    private static SqlPart own(String column, ApplicationUser searcher) {
        return SqlPart.of("i." + column + " = ?", searcher.getKey());
    }

    private record Member(long project, long level, String kind, String holder) {}

    /** Of all levels of all projects, in one statement. */
    private List<Member> members() {
        return database.memory().remember("level members", () -> database.jdbc()
                .sql("select l.project_id, m.level_id, m.holder_kind, m.holder from security_member m"
                        + " join security_level l on l.id = m.level_id order by m.level_id, m.holder_kind, m.holder")
                .query((row, n) -> new Member(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list());
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
    public SqlPart watchers(ApplicationUser searcher) {
        if (searcher == null) return SqlPart.NOTHING;
        List<Long> open = projects.all().stream()
                .filter(project ->
                        permissions.hasPermission(ProjectPermissions.VIEW_VOTERS_AND_WATCHERS, project, searcher))
                .map(HostProject::id)
                .toList();
        return SqlPart.any(
                List.of(SqlPart.of("w.user_key = ?", searcher.getKey()), SqlPart.among("i.project_id", open)));
    }

    @Override
    public boolean seesProject(ApplicationUser searcher, long project) {
        return projects.byId(project)
                .filter(known -> permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, known, searcher))
                .isPresent();
    }
}
