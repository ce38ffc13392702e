package org.relais.host.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.relais.host.db.Database;
import org.relais.host.people.People;
import org.relais.host.project.Permissions;
import org.relais.host.workflow.IssueRules;

/** What workflows ask about people, answered by the permission schemes. */
public final class HostRules implements IssueRules {
    private final Database database;
    private final Permissions permissions;

    public HostRules(Database database, Permissions permissions) {
        this.database = database;
        this.permissions = permissions;
    }

    @Override
    public boolean permitted(ApplicationUser person, Issue issue, String permissionKey) {
        return permissions.hasPermission(new ProjectPermissionKey(permissionKey), issue, person);
    }

    @Override
    public boolean permitted(String person, Issue issue, String permissionKey) {
        People people = new People(database);
        return people.byName(person)
                .or(() -> people.byKey(person))
                .filter(found -> permitted(found, issue, permissionKey))
                .isPresent();
    }

    @Override
    public boolean inRole(ApplicationUser person, Issue issue, String roleId) {
        if (person == null || !roleId.matches("\\d{1,18}")) return false;
        return database.jdbc()
                .sql("select name from project_role where id = ?")
                .param(Long.valueOf(roleId))
                .query(String.class)
                .optional()
                .filter(role ->
                        permissions.rolesOf(person, issue.getProjectId()).contains(role))
                .isPresent();
    }

    @Override
    public boolean inGroup(ApplicationUser person, String group) {
        return permissions.groupsOf(person).contains(group);
    }
}
