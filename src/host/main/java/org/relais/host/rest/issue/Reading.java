package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.HostLink;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostVersion;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.shape.CatalogueJson;
import org.relais.host.rest.shape.CommentJson;
import org.relais.host.rest.shape.ProjectJson;

/** Some issues that are written as one answer. What belongs to them is read when a field first asks, for all at once. */
final class Reading {
    private final Call call;
    private final ManyIssues many;
    private final List<HostIssue> issues;
    private final List<Long> ids;
    private final Map<String, Object> read = new HashMap<>();

    Reading(Call call, ManyIssues many, List<HostIssue> issues) {
        this.call = call;
        this.many = many;
        this.issues = issues;
        this.ids = issues.stream().map(HostIssue::getId).toList();
    }

    Call call() {
        return call;
    }

    List<String> labels(HostIssue issue) {
        return of(issue, once("labels", () -> many.labels(ids)));
    }

    JsonNode components(HostIssue issue) {
        Map<Long, List<HostComponent>> all = once("components", () -> many.components(ids));
        return Json.array(of(issue, all), one -> ProjectJson.component(call, one));
    }

    JsonNode fixVersions(HostIssue issue) {
        return versions(issue, "fix");
    }

    JsonNode affectedVersions(HostIssue issue) {
        return versions(issue, "affects");
    }

    private JsonNode versions(HostIssue issue, String kind) {
        Map<Long, List<HostVersion>> all = once("versions " + kind, () -> many.versions(ids, kind));
        return Json.array(of(issue, all), one -> ProjectJson.version(call, one));
    }

    JsonNode securityLevel(HostIssue issue) {
        Long level = issue.securityLevelId();
        if (level == null) return Json.nothing();
        Map<Long, String> names = once("levels", () -> many.levels(known(HostIssue::securityLevelId)));
        return Json.object()
                .put("self", call.self("securitylevel", level))
                .put("id", level.toString())
                .put("description", "")
                .put("name", names.getOrDefault(level, ""));
    }

    JsonNode parent(HostIssue issue) {
        Map<Long, BriefIssue> parents = once("parents", () -> many.seen(known(HostIssue::parentId), call.person()));
        BriefIssue parent = parents.get(issue.parentId());
        return parent == null ? Json.nothing() : parent.json(call);
    }

    JsonNode subtasks(HostIssue issue) {
        Map<Long, List<BriefIssue>> all = once("subtasks", () -> many.subtasks(ids, call.person()));
        return Json.array(of(issue, all), one -> one.json(call));
    }

    /** The links whose other end the reader may see. */
    JsonNode links(HostIssue issue) {
        List<HostLink> all = once("links", () -> many.links(ids));
        Map<Long, BriefIssue> others = once("linked", () -> many.seen(ends(all), call.person()));
        ArrayNode array = Json.array();
        for (HostLink link : all) {
            BriefIssue destination = others.get(link.destination());
            BriefIssue source = others.get(link.source());
            if (link.source() == issue.getId() && destination != null) {
                array.add(link(link).set("outwardIssue", destination.json(call)));
            }
            if (link.destination() == issue.getId() && source != null) {
                array.add(link(link).set("inwardIssue", source.json(call)));
            }
        }
        return array;
    }

    private ObjectNode link(HostLink link) {
        ObjectNode json =
                Json.object().put("id", String.valueOf(link.id())).put("self", call.self("issueLink", link.id()));
        return json.set("type", CatalogueJson.linkType(call, link.type()));
    }

    JsonNode watches(HostIssue issue) {
        Map<Long, ManyIssues.Watched> all = once("watched", () -> many.watched(ids, call.person()));
        ManyIssues.Watched watched = all.getOrDefault(issue.getId(), new ManyIssues.Watched(0, false));
        return Json.object()
                .put("self", call.self("issue", issue.getKey(), "watchers"))
                .put("watchCount", watched.count())
                .put("isWatching", watched.byReader());
    }

    /** Nobody votes here. */
    JsonNode votes(HostIssue issue) {
        return Json.object()
                .put("self", call.self("issue", issue.getKey(), "votes"))
                .put("votes", 0)
                .put("hasVoted", false);
    }

    JsonNode comments(HostIssue issue) {
        Map<Long, List<HostComment>> all = once("comments", () -> many.comments(ids, call.person()));
        List<HostComment> own = of(issue, all);
        ObjectNode json = Json.object();
        json.set("comments", Json.array(own, comment -> CommentJson.of(call, comment)));
        return json.put("maxResults", own.size()).put("total", own.size()).put("startAt", 0);
    }

    /** Before the first value of a custom field is asked of its type. */
    void fetchValues() {
        once("values", () -> {
            many.fetchValues(ids);
            return true;
        });
    }

    private static Set<Long> ends(List<HostLink> links) {
        Set<Long> ends = new LinkedHashSet<>();
        links.forEach(link -> ends.addAll(List.of(link.source(), link.destination())));
        return ends;
    }

    private Collection<Long> known(Function<HostIssue, Long> number) {
        return issues.stream().map(number).filter(Objects::nonNull).distinct().toList();
    }

    @SuppressWarnings("unchecked")
    private <T> T once(String what, Supplier<T> reader) {
        if (!read.containsKey(what)) read.put(what, reader.get());
        return (T) read.get(what);
    }

    private static <T> List<T> of(HostIssue issue, Map<Long, List<T>> all) {
        return all.getOrDefault(issue.getId(), List.of());
    }
}
