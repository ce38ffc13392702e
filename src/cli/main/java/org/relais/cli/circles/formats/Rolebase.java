package org.relais.cli.circles.formats;

import java.nio.file.Path;
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
import org.relais.cli.circles.Link;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Item;
import org.relais.cli.input.Trees;

/**
 * Rolebase's export. What a role is and where it is are two records there: one definition may have several places, and
 * each place is a node here.
 */
final class Rolebase implements Reader {
    private static final List<String> OTHERS = List.of("decisions", "tasks", "threads", "meetings");
    private static final List<String> TEXTS = List.of("checklist", "indicators", "notes");

    private final Map<String, Item> roles = new HashMap<>();
    private final Set<String> gone = new HashSet<>();
    private Assembly into;

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        into.tells(Part.PURPOSE, Part.CLOSED, Part.CLAUSES, Part.SEATS, Part.LINKS);
        Inputs.trees(into, inputs, ".json", Trees::json).forEach(this::read);
    }

    private void read(Item file) {
        for (String needed : List.of("roles", "circles", "members")) {
            if (!file.isMap() || !file.has(needed)) throw Fault.in(file.file(), "format.needs", "Rolebase", needed);
        }
        for (Item role : file.list("roles")) {
            roles.put(role.need("id"), role);
            for (String text : TEXTS) {
                if (!role.text(text).isBlank()) into.remark("note.rolebase.text", role.text("name") + ": " + text);
            }
            if (role.flag("singleMember")) into.remark("note.rolebase.single", role.text("name"));
        }
        file.list("members").forEach(this::member);
        file.list("circles").forEach(this::place);
        file.list("circle_members").forEach(this::seat);
        file.list("circle_links").forEach(this::link);
        for (String other : OTHERS)
            into.remark("note.rolebase.other", other, file.list(other).size());
    }

    /** Whether it was archived: older exports say so, newer ones say when. */
    private static boolean archived(Item record) {
        return record.flag("archived") || record.has("archivedAt");
    }

    private void member(Item member) {
        String id = member.need("id");
        into.person(id, member.text("name"), member.text("inviteEmail"));
        if (archived(member)) gone.add(id);
    }

    private void place(Item place) {
        String id = place.need("id");
        Item role = roles.get(place.need("roleId"));
        if (role == null) {
            into.conflict("conflict.rolebase.role", id + " › " + place.text("roleId"));
            return;
        }
        Draft node = into.node(id, place)
                .named(role.text("name"))
                .purpose(role.text("purpose"))
                .in(place.text("parentId"))
                .closed(archived(place) || archived(role));
        node.clauses(Clause.Type.ACCOUNTABILITY, role.text("accountabilities"));
        node.clauses(Clause.Type.DOMAIN, role.text("domain"));
        if (role.flag("base")) into.remark("note.rolebase.base", role.text("name"));
    }

    private void seat(Item seat) {
        Optional<Draft> node = into.find(seat.need("circleId"));
        String member = seat.need("memberId");
        if (node.isEmpty()) {
            into.remark("note.assignment.roleless", seat.text("id"));
            return;
        }
        var since = seat.day("createdAt");
        var until = seat.day("archivedAt");
        if (until.isPresent()) node.get().seat(member, Seat.Capacity.MEMBER, "", since, until);
        else if (archived(seat) || gone.contains(member)) {
            node.get().formerSeat(member, Seat.Capacity.MEMBER, "", since);
        } else node.get().seat(member, Seat.Capacity.MEMBER, "", since, until);
    }

    private void link(Item link) {
        if (archived(link)) return;
        into.find(link.need("circleId"))
                .ifPresentOrElse(
                        node -> node.link(Link.Type.LINKED, link.need("parentId")),
                        () -> into.remark("note.link.nowhere", link.text("id")));
    }
}
