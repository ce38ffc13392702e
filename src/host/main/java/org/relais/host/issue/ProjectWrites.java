package org.relais.host.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.relais.host.db.Database;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.ProjectDraft;
import org.relais.host.project.ProjectNews;
import org.relais.host.project.Projects;

/** Making, changing and deleting projects. Asks no permission; each is one transaction, and news after its commit. */
public final class ProjectWrites {
    /** What has rows of a project, in the order in which it goes. */
    private static final List<String> BELONGINGS = List.of(
            "delete from role_actor where project_id = ?",
            "delete from security_member where level_id in (select id from security_level where project_id = ?)",
            "delete from security_level where project_id = ?",
            "delete from component where project_id = ?",
            "delete from project_version where project_id = ?",
            "delete from project_issue_type where project_id = ?",
            "delete from custom_field_context where project_id = ?",
            "delete from project where id = ?");

    private final Database database;
    private final Projects projects;
    private final Issues issues;
    private final List<ProjectNews> news = new CopyOnWriteArrayList<>();

    public ProjectWrites(Database database, Projects projects, Issues issues) {
        this.database = database;
        this.projects = projects;
        this.issues = issues;
    }

    public void addNews(ProjectNews listener) {
        news.add(listener);
    }

    /** Makes the project. Its key is free: whoever calls has looked, and the database refuses a second one. */
    public HostProject create(ApplicationUser author, ProjectDraft draft) {
        return database.transactions().execute(tx -> {
            HostProject made = projects.create(
                    draft.key(),
                    draft.name(),
                    draft.description(),
                    draft.lead(),
                    draft.schemeId(),
                    draft.unassignedAllowed());
            for (Kind kind : draft.kinds()) projects.offer(made, kind, draft.workflow());
            tell(listener -> listener.created(made, author));
            return made;
        });
    }

    /** Writes name, description, lead, permission scheme, and whether issues may be nobody's. The key stays. */
    public void update(ApplicationUser author, HostProject project) {
        database.transactions().executeWithoutResult(tx -> {
            HostProject before = projects.byId(project.id())
                    .orElseThrow(() -> new IllegalArgumentException("There is no project " + project.key()));
            database.jdbc()
                    .sql("update project set name = ?, description = ?, lead_key = ?, scheme_id = ?,"
                            + " unassigned_allowed = ? where id = ?")
                    .params(
                            project.name(),
                            project.description(),
                            project.lead() == null ? null : project.lead().key(),
                            project.schemeId(),
                            project.unassignedAllowed(),
                            project.id())
                    .update();
            tell(listener -> listener.updated(before, project, author));
        });
    }

    /** Takes a project away, with its issues and all that it is made of. Jira writes to nobody about the issues. */
    public void delete(ApplicationUser author, HostProject project) {
        database.transactions().executeWithoutResult(tx -> {
            for (Long issue : issues.idsIn(project)) {
                // a sub-task has gone with its parent
                if (issues.byId(issue).isPresent()) issues.delete(author, issue, Dispatch.NONE);
            }
            for (String sql : BELONGINGS) {
                database.jdbc().sql(sql).param(project.id()).update();
            }
            tell(listener -> listener.deleted(project, author));
        });
    }

    private void tell(Consumer<ProjectNews> what) {
        news.forEach(listener -> database.afterCommit(() -> what.accept(listener)));
    }
}
