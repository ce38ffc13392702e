package org.relais.host.rest.resource;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.text.StringEscapeUtils;
import org.relais.host.issue.HostIssue;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Page;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.PersonJson;
import org.relais.host.web.issue.IssueAccess;

/** Finds people among the first 1,000 whose name, username or address holds a text. */
public final class PeopleSearch {
    private static final int MOST = 1_000;

    private final People people;
    private final Projects projects;
    private final Permissions permissions;
    private final IssueAccess access;

    public PeopleSearch(People people, Projects projects, Permissions permissions, IssueAccess access) {
        this.people = people;
        this.projects = projects;
        this.permissions = permissions;
        this.access = access;
    }

    ArrayNode found(Call call, String text, Page page, Predicate<Person> which) {
        call.signedIn();
        // Jira's dot and percent sign find everybody
        String sought = text.equals(".") || text.equals("%") || text.equals("_") ? "" : text;
        List<Person> found = people.search(sought, MOST).stream()
                .filter(which)
                .skip(page.start())
                .limit(page.length())
                .toList();
        return Json.array(found, person -> PersonJson.of(call, person));
    }

    Predicate<Person> assignable(Call call, String project, String issueKey) {
        return with(ProjectPermissions.ASSIGNABLE_USER, call, project, issueKey).and(Person::active);
    }

    Predicate<Person> viewers(Call call, String project, String issueKey) {
        return with(ProjectPermissions.BROWSE_PROJECTS, call, project, issueKey).and(Person::active);
    }

    private Predicate<Person> with(ProjectPermissionKey right, Call call, String project, String issueKey) {
        call.signedIn();
        if (issueKey != null) {
            HostIssue issue = access.see(call.visit(), issueKey);
            return person -> permissions.hasPermission(right, issue, person);
        }
        if (project == null) throw Refused.badRequest("rest.user.where");
        HostProject where = ProjectChoice.of(call, projects, permissions, project);
        return person -> permissions.hasPermission(right, where, person);
    }

    static String html(JsonNode person) {
        String name =
                person.path("displayName").asText() + " (" + person.path("name").asText() + ")";
        return StringEscapeUtils.escapeHtml4(name);
    }
}
