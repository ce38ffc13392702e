package org.relais.host.rest.resource;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.web.issue.IssueAccess;

/** What the caller may do: anywhere, in a project, or with an issue. */
@Path("mypermissions")
@Produces(MediaType.APPLICATION_JSON)
public final class MyPermissionsResource {
    /** The permissions of projects, with the numbers that Jira gives them. */
    private static final Map<String, Integer> PROJECT = Map.ofEntries(
            Map.entry("ADMINISTER_PROJECTS", 23),
            Map.entry("BROWSE_PROJECTS", 10),
            Map.entry("CREATE_ISSUES", 11),
            Map.entry("EDIT_ISSUES", 12),
            Map.entry("ASSIGN_ISSUES", 13),
            Map.entry("ASSIGNABLE_USER", 17),
            Map.entry("TRANSITION_ISSUES", 46),
            Map.entry("DELETE_ISSUES", 16),
            Map.entry("LINK_ISSUES", 21),
            Map.entry("MODIFY_REPORTER", 30),
            Map.entry("SET_ISSUE_SECURITY", 26),
            Map.entry("ADD_COMMENTS", 15),
            Map.entry("EDIT_ALL_COMMENTS", 34),
            Map.entry("EDIT_OWN_COMMENTS", 35),
            Map.entry("DELETE_ALL_COMMENTS", 36),
            Map.entry("DELETE_OWN_COMMENTS", 37),
            Map.entry("MANAGE_WATCHERS", 32),
            Map.entry("VIEW_VOTERS_AND_WATCHERS", 31));

    private static final Map<GlobalPermissionKey, Integer> GLOBAL = Map.of(
            GlobalPermissionKey.ADMINISTER, 0,
            GlobalPermissionKey.SYSTEM_ADMIN, 44,
            GlobalPermissionKey.USER_PICKER, 27,
            GlobalPermissionKey.BULK_CHANGE, 33);

    private final Projects projects;
    private final Permissions permissions;
    private final IssueAccess access;

    public MyPermissionsResource(Projects projects, Permissions permissions, IssueAccess access) {
        this.projects = projects;
        this.permissions = permissions;
        this.access = access;
    }

    @GET
    public ObjectNode get(
            @Context Call call,
            @QueryParam("projectKey") String projectKey,
            @QueryParam("projectId") String projectId,
            @QueryParam("issueKey") String issueKey,
            @QueryParam("issueId") String issueId) {
        String issue = issueKey == null ? issueId : issueKey;
        String project = projectKey == null ? projectId : projectKey;
        Function<ProjectPermissionKey, Boolean> has = has(call, issue, project);
        ObjectNode all = Json.object();
        PROJECT.forEach((key, id) ->
                all.set(key, permission(call, key, id, "PROJECT", has.apply(new ProjectPermissionKey(key)))));
        GLOBAL.forEach((key, id) -> {
            boolean given = permissions.global().hasPermission(key, call.person());
            all.set(key.getKey(), permission(call, key.getKey(), id, "GLOBAL", given));
        });
        return Json.object().set("permissions", all);
    }

    private Function<ProjectPermissionKey, Boolean> has(Call call, String issue, String project) {
        if (issue != null) {
            HostIssue seen = access.see(call.visit(), issue);
            return key -> permissions.hasPermission(key, seen, call.person());
        }
        if (project != null) {
            HostProject seen = ProjectChoice.of(call, projects, permissions, project);
            return key -> permissions.hasPermission(key, seen, call.person());
        }
        List<HostProject> anywhere = projects.all();
        return key -> anywhere.stream().anyMatch(one -> permissions.hasPermission(key, one, call.person()));
    }

    private static ObjectNode permission(Call call, String key, int id, String type, boolean given) {
        return Json.object()
                .put("id", String.valueOf(id))
                .put("key", key)
                .put("name", call.text("rest.permission." + key))
                .put("type", type)
                .put("description", "")
                .put("havePermission", given);
    }
}
