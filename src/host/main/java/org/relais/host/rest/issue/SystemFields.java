package org.relais.host.rest.issue;

import java.util.List;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.shape.CatalogueJson;
import org.relais.host.rest.shape.PersonJson;
import org.relais.host.rest.shape.ProjectJson;

/** The fields that every issue has, in the order in which they are written. */
final class SystemFields {
    static final List<SystemField> ALL = List.of(
            SystemField.of(
                            "issuetype",
                            Schema.of("issuetype", "issuetype"),
                            (reading, issue) -> CatalogueJson.kind(reading.call(), issue.getIssueType()))
                    .askedAs("issuetype", "type")
                    .onScreens(),
            SystemField.of("parent", Schema.of("issuelink", "parent"), Reading::parent),
            SystemField.of(
                    "project",
                    Schema.of("project", "project"),
                    (reading, issue) -> ProjectJson.brief(reading.call(), issue.getProjectObject())),
            SystemField.of("summary", Schema.of("string", "summary"), (reading, issue) -> Json.text(issue.getSummary()))
                    .onScreens(),
            SystemField.of(
                            "description",
                            Schema.of("string", "description"),
                            (reading, issue) -> Json.text(issue.getDescription()))
                    .onScreens(),
            SystemField.of(
                            "environment",
                            Schema.of("string", "environment"),
                            (reading, issue) -> Json.text(issue.getEnvironment()))
                    .onScreens(),
            SystemField.of(
                    "status",
                    Schema.of("status", "status"),
                    (reading, issue) -> CatalogueJson.state(reading.call(), issue.getStatus())),
            SystemField.of(
                            "priority",
                            Schema.of("priority", "priority"),
                            (reading, issue) -> CatalogueJson.priority(reading.call(), issue.getPriority()))
                    .onScreens(),
            SystemField.of(
                            "resolution",
                            Schema.of("resolution", "resolution"),
                            (reading, issue) -> CatalogueJson.resolution(reading.call(), issue.getResolution()))
                    .onScreens(),
            SystemField.of(
                            "resolutiondate",
                            Schema.of("datetime", "resolutiondate"),
                            (reading, issue) -> Json.time(issue.resolved()))
                    .askedAs("resolutiondate", "resolved"),
            SystemField.of(
                            "assignee",
                            Schema.of("user", "assignee"),
                            (reading, issue) -> PersonJson.of(reading.call(), issue.getAssignee()))
                    .onScreens(),
            SystemField.of(
                            "reporter",
                            Schema.of("user", "reporter"),
                            (reading, issue) -> PersonJson.of(reading.call(), issue.getReporter()))
                    .onScreens(),
            SystemField.of(
                    "creator",
                    Schema.of("user", "creator"),
                    (reading, issue) -> PersonJson.of(reading.call(), issue.getCreator())),
            SystemField.of("created", Schema.of("datetime", "created"), (reading, issue) -> Json.time(issue.created()))
                    .askedAs("created", "createdDate"),
            SystemField.of("updated", Schema.of("datetime", "updated"), (reading, issue) -> Json.time(issue.updated()))
                    .askedAs("updated", "updatedDate"),
            SystemField.of("duedate", Schema.of("date", "duedate"), (reading, issue) -> Json.text(issue.dueDay()))
                    .askedAs("due", "duedate")
                    .onScreens(),
            SystemField.of(
                            "labels",
                            Schema.list("string", "labels"),
                            (reading, issue) -> Json.texts(reading.labels(issue)))
                    .onScreens(),
            SystemField.of("components", Schema.list("component", "components"), Reading::components)
                    .askedAs("component")
                    .onScreens(),
            SystemField.of("fixVersions", Schema.list("version", "fixVersions"), Reading::fixVersions)
                    .askedAs("fixVersion")
                    .onScreens(),
            SystemField.of("versions", Schema.list("version", "versions"), Reading::affectedVersions)
                    .askedAs("affectedVersion")
                    .onScreens(),
            SystemField.of("security", Schema.of("securitylevel", "security"), Reading::securityLevel)
                    .askedAs("level")
                    .onScreens(),
            SystemField.of("issuelinks", Schema.list("issuelinks", "issuelinks"), Reading::links)
                    .askedAs()
                    .onScreens(),
            SystemField.of("subtasks", Schema.list("issuelinks", "subtasks"), Reading::subtasks)
                    .askedAs("subtasks"),
            SystemField.of("watches", Schema.of("watches", "watches"), Reading::watches)
                    .askedAs("watchers"),
            SystemField.of("votes", Schema.of("votes", "votes"), Reading::votes).askedAs(),
            SystemField.of("comment", Schema.of("comments-page", "comment"), Reading::comments)
                    .onScreens()
                    .notInLists());

    private SystemFields() {}
}
