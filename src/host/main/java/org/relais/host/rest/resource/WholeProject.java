package org.relais.host.rest.resource;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Projects;
import org.relais.host.project.Role;
import org.relais.host.project.Roles;
import org.relais.host.project.State;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.shape.Avatar;
import org.relais.host.rest.shape.CatalogueJson;
import org.relais.host.rest.shape.PersonJson;
import org.relais.host.rest.shape.ProjectJson;
import org.relais.host.workflow.Workflows;

/** A project with what belongs to it, as Jira writes it. */
public final class WholeProject {
    private final Roles roles;
    private final Projects projects;
    private final Catalogue catalogue;
    private final People people;
    private final Workflows workflows;

    public WholeProject(Roles roles, Projects projects, Catalogue catalogue, People people, Workflows workflows) {
        this.roles = roles;
        this.projects = projects;
        this.catalogue = catalogue;
        this.people = people;
        this.workflows = workflows;
    }

    /** As in the list of projects: description, lead, types and parts only where they are asked for. */
    ObjectNode listed(Call call, HostProject project, Expand expand) {
        ObjectNode json = ProjectJson.brief(call, project).put("expand", "description,lead,url,projectKeys");
        if (expand.asks("description")) json.put("description", orEmpty(project.description()));
        if (expand.asks("lead")) json.set("lead", PersonJson.of(call, project.lead()));
        if (expand.asks("projectKeys")) json.putArray("projectKeys").add(project.key());
        return json;
    }

    ObjectNode of(Call call, HostProject project) {
        ObjectNode json = ProjectJson.brief(call, project)
                .put("expand", "description,lead,url,projectKeys")
                .put("description", orEmpty(project.description()));
        json.set("lead", PersonJson.of(call, project.lead()));
        json.set("components", Json.array(projects.components(project), one -> ProjectJson.component(call, one)));
        json.set("issueTypes", Json.array(projects.kinds(project), kind -> CatalogueJson.kind(call, kind)));
        json.put("assigneeType", project.unassignedAllowed() ? "UNASSIGNED" : "PROJECT_LEAD");
        json.set("versions", Json.array(projects.versions(project), one -> ProjectJson.wholeVersion(call, one)));
        json.set("roles", roles(call, project));
        json.put("archived", false);
        return json;
    }

    ArrayNode statuses(Call call, HostProject project) {
        List<State> all = catalogue.states();
        return Json.array(projects.kinds(project), kind -> {
            Set<String> reached =
                    projects.workflowOf(project, kind.id()).map(this::statuses).orElse(Set.of());
            return Json.object()
                    .put("self", call.self("issuetype", kind.id()))
                    .put("id", kind.id())
                    .put("name", kind.name())
                    .put("subtask", kind.subtask())
                    .set(
                            "statuses",
                            Json.array(
                                    all.stream()
                                            .filter(state -> reached.contains(state.id()))
                                            .toList(),
                                    state -> CatalogueJson.state(call, state)));
        });
    }

    private Set<String> statuses(String workflow) {
        List<?> steps = workflows.descriptor(workflow).getSteps();
        return steps.stream()
                .map(step -> String.valueOf(
                        ((StepDescriptor) step).getMetaAttributes().get("jira.status.id")))
                .collect(Collectors.toSet());
    }

    ObjectNode roles(Call call, HostProject project) {
        ObjectNode addresses = Json.object();
        roles.all().forEach(role -> addresses.put(role.name(), call.self("project", project.id(), "role", role.id())));
        return addresses;
    }

    ObjectNode role(Call call, HostProject project, String id) {
        Role role = roles.all().stream()
                .filter(one -> String.valueOf(one.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("rest.role.missing", id));
        ObjectNode json = Json.object()
                .put("self", call.self("project", project.id(), "role", role.id()))
                .put("name", role.name())
                .put("id", role.id())
                .put("description", orEmpty(role.description()));
        return json.set("actors", Json.array(roles.actors(project, role.id()), actor -> actor(call, actor)));
    }

    private ObjectNode actor(Call call, Roles.Actor actor) {
        boolean group = actor.kind().equals("group");
        Optional<Person> person = group ? Optional.empty() : people.byKey(actor.holder());
        String name = person.map(Person::username).orElse(actor.holder());
        return Json.object()
                .put("displayName", actor.name())
                .put("type", group ? "atlassian-group-role-actor" : "atlassian-user-role-actor")
                .put("name", name)
                .put("avatarUrl", Avatar.PERSON.url(call, actor.holder()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
