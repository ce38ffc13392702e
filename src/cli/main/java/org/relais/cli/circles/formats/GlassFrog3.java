package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Clause;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Item;
import org.relais.cli.input.Trees;

/**
 * GlassFrog's API v3: answers of its resources, in one file or in several. A circle and the role that it is seen as from
 * outside are two records there, and one node here.
 */
final class GlassFrog3 implements Reader {
    private static final List<String> KINDS =
            List.of("roles", "circles", "people", "assignments", "accountabilities", "domains", "policies");
    private static final List<String> OTHERS =
            List.of("projects", "actions", "metrics", "checklist_items", "custom_fields", "triggers", "frequencies");

    private final Records records = new Records();
    private final Map<String, String> nodesOfCircles = new HashMap<>();
    private Assembly into;

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        List<Item> files = Inputs.trees(into, inputs, ".json", Trees::json);
        files.forEach(this::take);
        files.forEach(file -> file.at("linked").ifPresent(this::take));
        String first = inputs.get(0).getFileName().toString();
        if (!records.mentions("roles")) throw Fault.in(first, "format.needs", "GlassFrog v3", "roles");
        if (!records.mentions("circles")) throw Fault.in(first, "format.needs", "GlassFrog v3", "circles");
        into.tells(Part.PURPOSE, Part.TAGS, Part.CLAUSES, Part.LINKS);
        if (records.mentions("people")) into.tells(Part.SEATS);
        records.all("people").forEach(this::person);
        records.all("circles").forEach(this::knowCircle);
        records.all("roles").forEach(this::role);
        records.all("circles").forEach(this::circle);
        records.all("policies").forEach(this::ownPlace);
        seats();
    }

    private void take(Item file) {
        if (file.has("data")) throw Fault.at(file.file(), file.line(), "format.other", "GlassFrog v3", "glassfrog-v5");
        for (String kind : KINDS) {
            file.at(kind).ifPresent(there -> {
                records.mention(kind);
                there.list().forEach(record -> records.put(kind, record));
            });
        }
        for (String kind : OTHERS)
            into.remark("note.glassfrog.other", kind, file.list(kind).size());
    }

    private static Item links(Item record) {
        return record.at("links").orElseGet(() -> new Item(Map.of(), record.file(), record.line(), record.path()));
    }

    private void person(Item person) {
        into.person("person-" + person.need("id"), person.text("name"), person.text("email"));
        if (!person.text("external_id").isBlank()) into.remark("note.external", person.text("name"));
    }

    /** Under which id a circle's node is found: that of its role, where it has one. */
    private void knowCircle(Item circle) {
        String id = circle.need("id");
        Optional<String> role = records.one("roles", links(circle), "supported_role");
        nodesOfCircles.put(id, role.map(one -> "role-" + one).orElse("circle-" + id));
    }

    private String nodeOfCircle(String circle) {
        return nodesOfCircles.getOrDefault(circle, "circle-" + circle);
    }

    private void role(Item role) {
        Item links = links(role);
        String id = role.need("id");
        records.one("circles", links, "supporting_circle")
                .filter(circle -> nodeOfCircle(circle).startsWith("circle-"))
                .ifPresent(circle -> nodesOfCircles.put(circle, "role-" + id));
        Draft node = into.node("role-" + id, role)
                .named(role.text("name"))
                .purpose(role.text("purpose"))
                .in(records.one("circles", links, "circle")
                        .map(this::nodeOfCircle)
                        .orElse(""));
        role.list("tag_names").forEach(tag -> node.tag(tag.text()));
        clauses(node, links);
    }

    private void clauses(Draft node, Item links) {
        for (String id : records.ids("accountabilities", links, "accountabilities")) {
            clause(node, Clause.Type.ACCOUNTABILITY, "accountabilities", id);
        }
        // a circle has them under the singular
        for (String id : records.ids("domains", links, "domains", "domain")) {
            clause(node, Clause.Type.DOMAIN, "domains", id);
        }
        for (String id : records.ids("policies", links, "policies")) policy(node, id);
    }

    private void clause(Draft node, Clause.Type type, String kind, String id) {
        records.find(kind, id)
                .ifPresentOrElse(
                        record -> node.clause(type.word() + "-" + id, type, "", record.text("description")),
                        () -> into.remark("note.clause.missing", node.name() + ": " + kind + " " + id));
    }

    private void policy(Draft node, String id) {
        records.find("policies", id)
                .ifPresentOrElse(
                        record -> node.clause(
                                "policy-" + id, Clause.Type.POLICY, record.text("title"), record.text("body")),
                        () -> into.remark("note.clause.missing", node.name() + ": policies " + id));
    }

    private void circle(Item circle) {
        String id = circle.need("id");
        String name =
                circle.first("name", "short_name", "shortName").map(Item::text).orElse("");
        Draft node = into.find(nodeOfCircle(id)).orElseGet(() -> into.node(nodeOfCircle(id), circle));
        if (node.name().isEmpty()) node.named(name);
        else if (!name.isBlank() && !node.name().equals(name.strip())) {
            into.remark("note.name.other", node.name() + " / " + name);
        }
        node.clause("strategy-" + id, Clause.Type.STRATEGY, "", circle.text("strategy"));
        clauses(node, links(circle));
    }

    /** A policy may be found by its circle alone. */
    private void ownPlace(Item policy) {
        records.one("circles", links(policy), "circle")
                .flatMap(circle -> into.find(nodeOfCircle(circle)))
                .ifPresent(node -> policy(node, policy.need("id")));
    }

    private void seats() {
        Set<String> seated = new HashSet<>();
        for (Item assignment : records.all("assignments")) {
            String person = records.one("people", links(assignment), "person").orElse("");
            String role = records.one("roles", links(assignment), "role").orElse("");
            Optional<Draft> node = into.find("role-" + role);
            if (node.isEmpty()) into.remark("note.assignment.roleless", assignment.need("id"));
            else seat(node.get(), role, person, assignment.text("focus"), assignment.day("election"));
            seated.add(role + " " + person);
            if (assignment.flag("exclude_from_meetings")) into.remark("note.glassfrog.meetings", person);
        }
        for (Item role : records.all("roles")) {
            String id = role.need("id");
            Draft node = into.find("role-" + id).orElseThrow();
            for (String person : records.ids("people", links(role), "people")) {
                if (seated.add(id + " " + person)) seat(node, id, person, "", Optional.empty());
            }
            CoreRole.link(into, node);
        }
    }

    private void seat(Draft node, String role, String person, String focus, Optional<LocalDate> election) {
        Optional<LocalDate> until =
                election.or(() -> records.find("roles", role).flatMap(record -> record.day("elected_until")));
        String somebody = "person-" + person;
        node.seat(somebody, Seat.Capacity.MEMBER, focus, Optional.empty(), until);
        CoreRole.lead(into, node, somebody, Optional.empty(), until);
    }
}
