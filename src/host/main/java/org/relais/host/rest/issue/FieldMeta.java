package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Projects;
import org.relais.host.project.SecurityLevels;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.shape.CatalogueJson;
import org.relais.host.rest.shape.ProjectJson;

/** What clients are told of a field before they set it: what it holds, what it takes, whether it must be there. */
public final class FieldMeta {
    private static final Set<String> REQUIRED = Set.of("summary", "issuetype", "project", "parent");
    private static final Set<String> PEOPLE = Set.of("assignee", "reporter");

    private final Catalogue catalogue;
    private final Projects projects;
    private final SecurityLevels levels;
    private final FieldEditors editors;

    public FieldMeta(Catalogue catalogue, Projects projects, SecurityLevels levels, FieldEditors editors) {
        this.catalogue = catalogue;
        this.projects = projects;
        this.levels = levels;
        this.editors = editors;
    }

    /** Field by field, in the shape of {@code editmeta} and of the transitions' fields. */
    ObjectNode object(Call call, HostIssue issue, List<IssueField> fields) {
        ObjectNode json = Json.object();
        fields.forEach(field -> json.set(field.id(), of(call, issue, field)));
        return json;
    }

    ObjectNode of(Call call, HostIssue issue, IssueField field) {
        ObjectNode json = Json.object().put("required", REQUIRED.contains(field.id()));
        json.set("schema", field.schema().json());
        json.put("name", field.name(call)).put("fieldId", field.id());
        if (PEOPLE.contains(field.id())) {
            json.put(
                    "autoCompleteUrl",
                    call.base() + "/rest/api/latest/user/assignable/search?project="
                            + Call.encoded(issue.getProjectObject().key()) + "&username=");
        }
        json.put("hasDefaultValue", field.id().equals("priority") && issue.getId() == null);
        json.set("operations", Json.texts(verbs(field)));
        ArrayNode allowed = allowed(call, issue, field);
        if (allowed != null) json.set("allowedValues", allowed);
        return json;
    }

    private List<String> verbs(IssueField field) {
        if (field.custom()) return List.of("set");
        List<String> verbs = editors.verbs(field.id());
        return verbs.isEmpty() ? List.of("set") : verbs;
    }

    private ArrayNode allowed(Call call, HostIssue issue, IssueField field) {
        if (field instanceof CustomIssueField custom) {
            return custom.allowed(call, issue)
                    .map(each -> Json.array().addAll(each))
                    .orElse(null);
        }
        switch (field.id()) {
            case "project":
                return Json.array().add(ProjectJson.brief(call, issue.getProjectObject()));
            case "issuetype":
                return issue.getId() == null
                        ? Json.array().add(CatalogueJson.kind(call, issue.getIssueType()))
                        : Json.array(projects.kinds(issue.getProjectObject()), kind -> CatalogueJson.kind(call, kind));
            case "priority":
                return Json.array(catalogue.priorities(), one -> CatalogueJson.priority(call, one));
            case "resolution":
                return Json.array(catalogue.resolutions(), one -> CatalogueJson.resolution(call, one));
            case "components":
                return Json.array(
                        projects.components(issue.getProjectObject()), one -> ProjectJson.component(call, one));
            case "versions", "fixVersions":
                return Json.array(projects.versions(issue.getProjectObject()), one -> ProjectJson.version(call, one));
            case "security":
                return Json.array(levels.of(issue.getProjectObject()), level -> Json.object()
                        .put("self", call.self("securitylevel", level.id()))
                        .put("id", String.valueOf(level.id()))
                        .put("name", level.name()));
            default:
                return null;
        }
    }
}
