package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.data.Ready.Said;
import org.relais.host.people.Person;
import org.relais.host.project.Kind;
import org.relais.host.project.State;

/** Looks up what an issue speaks of, once per file, and makes what is missing. Not for within a transaction. */
final class Preparation {
    private final Tally tally;
    private final KnownPeople people;
    private final KnownCatalogue catalogue;
    private final KnownProjects projects;
    private final KnownFields fields;
    private final Installation host;
    private final Map<String, Long> roles = new HashMap<>();

    Preparation(Installation host, Tally tally, KnownFields fields) {
        this.host = host;
        this.tally = tally;
        this.fields = fields;
        this.people = new KnownPeople(host);
        this.catalogue = new KnownCatalogue(host);
        this.projects = new KnownProjects(host);
    }

    Ready prepare(Incoming told) {
        KnownProjects.KnownProject project = projects.of(told.key().project(), told.projectName());
        Kind kind = told.nature().kind() == null
                ? null
                : catalogue.kind(told.nature().kind());
        State state = told.nature().state() == null
                ? null
                : catalogue.state(told.nature().state());
        Map<String, JsonNode> extra = new LinkedHashMap<>();
        told.extra().forEach((name, value) -> keep(extra, name, value));
        Map<String, JsonNode> leftOver = new LinkedHashMap<>();
        var values = fields.values(told, leftOver);
        leftOver.forEach((name, value) -> keep(extra, name, value));
        return new Ready(
                told,
                project.project(),
                kind,
                state,
                kind == null || state == null ? null : project.workflow(kind, state),
                catalogue.priority(told.nature().priority()),
                catalogue.resolution(told.nature().resolution()),
                people.of(told.involved().assignee()),
                people.of(told.involved().reporter()),
                people.of(told.involved().creator()),
                told.securityLevel() == null ? null : project.level(told.securityLevel()),
                told.components().stream().map(project::component).distinct().toList(),
                told.affects().stream().map(project::version).distinct().toList(),
                told.fixes().stream().map(project::version).distinct().toList(),
                said(told),
                values,
                extra);
    }

    /** What is empty is not worth keeping. */
    private void keep(Map<String, JsonNode> extra, String name, JsonNode value) {
        if (value.isNull() || (value.isContainerNode() && value.isEmpty())) return;
        extra.put(name, value);
        tally.unknown(fields.label(name));
    }

    private List<Said> said(Incoming told) {
        return told.comments().stream()
                .map(comment -> {
                    Person author = people.of(comment.author());
                    return new Said(
                            comment.id(),
                            author == null ? null : author.key(),
                            comment.body(),
                            comment.role() == null ? null : roles.computeIfAbsent(comment.role(), host.roles()::role),
                            comment.group(),
                            comment.created() == null ? host.clock().instant() : comment.created(),
                            comment.updated() == null ? host.clock().instant() : comment.updated());
                })
                .toList();
    }
}
