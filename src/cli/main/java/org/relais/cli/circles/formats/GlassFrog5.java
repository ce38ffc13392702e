package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Clause;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Link;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Item;
import org.relais.cli.input.Trees;

/**
 * GlassFrog's API v5: the tree of roles, with what it was asked to include, and the policies and strategies of roles in
 * files beside it. A linked role is a record in each circle that it is in; here it is one node, linked to the others.
 */
final class GlassFrog5 implements Reader {
    private final Map<String, Item> roles = new LinkedHashMap<>();
    private final Map<String, Item> others = new LinkedHashMap<>();
    private Assembly into;

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        Inputs.trees(into, inputs, ".json", Trees::json).forEach(this::take);
        String first = inputs.get(0).getFileName().toString();
        if (roles.isEmpty()) throw Fault.in(first, "format.needs", "GlassFrog v5", "role");
        into.tells(Part.PURPOSE, Part.LINKS);
        if (any("accountabilities") || any("domains") || !others.isEmpty()) into.tells(Part.CLAUSES);
        if (any("assignments") || any("fillers")) into.tells(Part.SEATS);
        roles.values().forEach(role -> role.list("fillers").forEach(this::filler));
        roles.values().stream().filter(role -> !isCopy(role)).forEach(this::node);
        roles.values().stream().filter(this::isCopy).forEach(this::copy);
        roles.values().stream().filter(role -> !isCopy(role)).forEach(this::seats);
        roles.values().stream().filter(this::isCopy).forEach(this::seats);
        others.values().forEach(this::clause);
    }

    private boolean any(String member) {
        return roles.values().stream().anyMatch(role -> role.has(member));
    }

    private void take(Item file) {
        if (file.has("roles") || file.has("circles")) {
            throw Fault.at(file.file(), file.line(), "format.other", "GlassFrog v5", "glassfrog-v3");
        }
        Item data = file.at("data").orElse(file);
        if (data.isList()) data.list().forEach(record -> record(record, ""));
        else record(data, "");
    }

    private void record(Item record, String above) {
        String type = record.text("type");
        boolean role = type.equals("role") || (type.isEmpty() && record.has("parent_role_id"));
        if (role) role(record);
        else if (List.of("policy", "strategy").contains(type) || record.has("body")) {
            others.put(record.text("id") + record.text("role_id"), record);
        } else {
            into.remark("note.glassfrog.other", type.isEmpty() ? above + record.path() : type);
        }
    }

    private void role(Item role) {
        String id = role.need("id");
        Item before = roles.putIfAbsent(id, role);
        // paging is known to repeat records: the same again is none
        if (before != null) into.remark("note.repeated", role.text("name"));
        role.list("children").forEach(child -> record(child, id));
    }

    /** A second record of a role that is there itself. */
    private boolean isCopy(Item role) {
        return roles.containsKey(role.text("original_role_id"));
    }

    private Draft target(Item role) {
        String id = isCopy(role) ? role.text("original_role_id") : role.need("id");
        return into.find(id).orElseThrow();
    }

    private void node(Item role) {
        Draft node = into.node(role.need("id"), role)
                .named(role.text("name"))
                .purpose(role.text("purpose"))
                .in(role.text("parent_role_id"));
        if (!role.text("original_role_id").isBlank()) into.remark("note.linked.origin", role.text("name"));
        for (Item one : role.list("accountabilities")) {
            node.clause(one.need("id"), Clause.Type.ACCOUNTABILITY, "", one.text("description"));
        }
        for (Item one : role.list("domains")) {
            node.clause(one.need("id"), Clause.Type.DOMAIN, "", one.text("description"));
        }
    }

    private void copy(Item role) {
        String around = role.text("parent_role_id");
        if (around.isBlank()) into.remark("note.linked.nowhere", role.text("name"));
        else target(role).link(Link.Type.LINKED, around);
        into.remark("note.linked", role.text("name"));
    }

    private void filler(Item filler) {
        if (filler.text("kind").equals("agent")) into.remark("note.agent", filler.text("name"));
        else into.person(filler.need("id"), filler.text("name"), filler.text("email"));
    }

    private void seats(Item role) {
        Draft node = target(role);
        for (Item one : role.list("assignments")) {
            seat(node, one.need("actor_id"), one.text("focus"), one.day("elected_until"), role);
        }
        if (!role.has("assignments")) {
            for (Item one : role.list("fillers")) seat(node, one.need("id"), "", Optional.empty(), role);
        }
        CoreRole.link(into, node);
    }

    private void seat(Draft node, String actor, String focus, Optional<LocalDate> until, Item role) {
        boolean agent = role.list("fillers").stream()
                .anyMatch(
                        one -> one.text("id").equals(actor) && one.text("kind").equals("agent"));
        if (agent) return;
        node.seat(actor, Seat.Capacity.MEMBER, focus, Optional.empty(), until);
        CoreRole.lead(into, node, actor, Optional.empty(), until);
    }

    private void clause(Item record) {
        Optional<Draft> node = into.find(record.text("role_id"));
        if (record.flag("inherited")) into.remark("note.strategy.inherited", record.text("role_id"));
        else if (node.isEmpty()) into.remark("note.clause.nowhere", record.text("title"));
        else if (record.text("type").equals("strategy")) {
            node.get().clause(Clause.Type.STRATEGY, "", record.text("body"));
        } else {
            node.get().clause(record.need("id"), Clause.Type.POLICY, record.text("title"), record.text("body"));
            if (record.has("domain_id")) into.remark("note.policy.domain", record.text("title"));
        }
    }
}
