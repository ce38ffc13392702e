package org.relais.host.data;

import com.atlassian.jira.permission.GlobalPermissionKey;
import java.util.ArrayList;
import java.util.List;
import org.relais.host.db.Database;
import org.relais.host.issue.LinkTypes;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Kind;
import org.relais.host.project.Permissions;
import org.relais.host.project.Permissions.Grant;
import org.relais.host.project.Projects;
import org.relais.host.project.Ranked;
import org.relais.host.project.Roles;
import org.relais.host.project.State;
import org.relais.host.workflow.Workflows;

/** What a new installation has: an administrator, groups, roles, permissions, and the usual names for work. */
public final class Defaults {
    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String USERS = "jira-software-users";
    public static final String ADMINISTRATORS_ROLE = "Administrators";
    private static final String INSTALLED = "defaults.installed";

    private final Database database;
    private final Workflows workflows;

    public Defaults(Database database, Workflows workflows) {
        this.database = database;
        this.workflows = workflows;
    }

    /** Once per installation: what an administrator takes away later stays away. */
    public void install() {
        database.transactions().executeWithoutResult(tx -> {
            Remembered remembered = new Remembered(database);
            if (remembered.get(INSTALLED).isPresent()) return;
            people();
            catalogue();
            workflows.installDefaults();
            remembered.put(INSTALLED, "1");
        });
    }

    private void people() {
        People people = new People(database);
        Permissions permissions = new Permissions(database, people, new Projects(database));
        Person admin = people.byName("admin")
                .orElseGet(() -> people.add(
                        new Person("admin", database.nextId(), "admin", "Administrator", null, true, null, null),
                        "admin"));
        people.join(admin, ADMINISTRATORS);
        people.join(admin, USERS);
        permissions.grantGlobal(GlobalPermissionKey.ADMINISTER, ADMINISTRATORS);
        permissions.grantGlobal(GlobalPermissionKey.SYSTEM_ADMIN, ADMINISTRATORS);
        permissions.grantGlobal(GlobalPermissionKey.USE, USERS);
        permissions.grantGlobal(GlobalPermissionKey.USER_PICKER, USERS);
        permissions.grantGlobal(GlobalPermissionKey.BULK_CHANGE, USERS);
        Roles roles = new Roles(database);
        List.of(ADMINISTRATORS_ROLE, "Developers", "Users").forEach(roles::role);
        scheme(permissions);
    }

    /** The scheme of projects that come with none: whoever has an account works, role and lead administer. */
    static long scheme(Permissions permissions) {
        List<Grant> grants = new ArrayList<>();
        for (String permission : List.of(
                "BROWSE_PROJECTS",
                "CREATE_ISSUES",
                "EDIT_ISSUES",
                "ASSIGN_ISSUES",
                "ASSIGNABLE_USER",
                "TRANSITION_ISSUES",
                "ADD_COMMENTS",
                "EDIT_OWN_COMMENTS",
                "DELETE_OWN_COMMENTS",
                "VIEW_VOTERS_AND_WATCHERS",
                "LINK_ISSUES")) grants.add(new Grant(permission, "group", USERS));
        for (String permission : List.of(
                "ADMINISTER_PROJECTS",
                "DELETE_ISSUES",
                "EDIT_ALL_COMMENTS",
                "DELETE_ALL_COMMENTS",
                "MODIFY_REPORTER",
                "MANAGE_WATCHERS",
                "SET_ISSUE_SECURITY")) {
            grants.add(new Grant(permission, "role", ADMINISTRATORS_ROLE));
            grants.add(new Grant(permission, "lead", null));
        }
        return permissions.scheme("Default", grants);
    }

    private void catalogue() {
        Catalogue catalogue = new Catalogue(database);
        catalogue.add(new State("10000", "To Do", null, "new"));
        catalogue.add(new State("3", "In Progress", null, "indeterminate"));
        catalogue.add(new State("10001", "In Review", null, "indeterminate"));
        catalogue.add(new State("10002", "Done", null, "done"));
        catalogue.add(new Kind("10001", "Task", null, false));
        catalogue.add(new Kind("10002", "Bug", null, false));
        catalogue.add(new Kind("10003", "Story", null, false));
        catalogue.add(new Kind("10004", "Epic", null, false));
        catalogue.add(new Kind("10005", "Sub-task", null, true));
        List<String> priorities = List.of("Highest", "High", "Medium", "Low", "Lowest");
        for (int i = 1; i <= priorities.size(); i++)
            catalogue.addPriority(new Ranked(String.valueOf(i), priorities.get(i - 1), i));
        catalogue.addResolution(new Ranked("10000", "Done", 1));
        catalogue.addResolution(new Ranked("10001", "Won't Do", 2));
        catalogue.addResolution(new Ranked("10002", "Duplicate", 3));
        LinkTypes links = new LinkTypes(database);
        links.known("Blocks", "is blocked by", "blocks");
        links.known("Relates", "relates to", "relates to");
        links.known("Duplicate", "is duplicated by", "duplicates");
    }
}
