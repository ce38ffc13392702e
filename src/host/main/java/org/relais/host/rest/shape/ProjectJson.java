package org.relais.host.rest.shape;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostProject;
import org.relais.host.project.HostVersion;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;

/** Projects, components and versions as Jira writes them. */
public final class ProjectJson {
    private ProjectJson() {}

    /** A project as issues and lists name it. */
    public static ObjectNode brief(Call call, HostProject project) {
        ObjectNode json = Json.object()
                .put("self", call.self("project", project.id()))
                .put("id", String.valueOf(project.id()))
                .put("key", project.key())
                .put("name", project.name())
                .put("projectTypeKey", "software");
        return json.set("avatarUrls", Avatar.PROJECT.urls(call, project.id()));
    }

    public static ObjectNode component(Call call, HostComponent component) {
        ObjectNode json = Json.object()
                .put("self", call.self("component", component.id()))
                .put("id", String.valueOf(component.id()))
                .put("name", component.name());
        if (component.description() != null) json.put("description", component.description());
        return json;
    }

    public static ObjectNode version(Call call, HostVersion version) {
        ObjectNode json =
                Json.object().put("self", call.self("version", version.id())).put("id", String.valueOf(version.id()));
        if (version.description() != null) json.put("description", version.description());
        json.put("name", version.name()).put("archived", version.archived()).put("released", version.released());
        if (version.start() != null) json.put("startDate", version.start().toString());
        if (version.release() != null) json.put("releaseDate", version.release().toString());
        return json;
    }

    /** A version with what the lists of a project tell besides. */
    public static ObjectNode wholeVersion(Call call, HostVersion version) {
        return version(call, version).put("projectId", version.projectId());
    }

    /** A component with what the lists of a project tell besides. */
    public static ObjectNode wholeComponent(Call call, HostComponent component, HostProject project) {
        ObjectNode json = component(call, component);
        if (component.lead() != null) json.set("lead", PersonJson.of(call, component.lead()));
        return json.put("assigneeType", "PROJECT_DEFAULT")
                .put("isAssigneeTypeValid", true)
                .put("project", project.key())
                .put("projectId", project.id());
    }
}
