package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.util.List;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Item;
import org.relais.cli.input.Trees;

/**
 * A map of Maptio. Its outermost initiative is only a wrapper where it has nothing of its own and one initiative in it.
 * Whoever is accountable leads the node; helpers with authority hold it, others support it; what they do there in
 * particular is a role in it.
 */
final class Maptio implements Reader {
    private Assembly into;

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        into.tells(Part.PURPOSE, Part.TAGS, Part.SEATS);
        for (Item file : Inputs.trees(into, inputs, ".json", Trees::json)) {
            if (!file.isMap()) throw Fault.in(file.file(), "format.needs", "Maptio", "initiative");
            Item root = file.at("initiative").orElse(file);
            if (!root.has("children") && !root.has("accountable")) {
                throw Fault.in(file.file(), "format.needs", "Maptio", "initiative");
            }
            if (isWrapper(root)) {
                into.remark("note.maptio.wrapper", root.text("name"));
                initiative(root.list("children").get(0), "");
            } else {
                initiative(root, "");
            }
        }
    }

    private static boolean isWrapper(Item root) {
        boolean bare = !root.has("accountable")
                && root.text("description").isBlank()
                && root.list("helpers").isEmpty()
                && root.list("vacancies").isEmpty()
                && root.list("tags").isEmpty();
        return bare && root.list("children").size() == 1;
    }

    private void initiative(Item initiative, String parent) {
        String id = initiative.need("id");
        Draft node = into.node(id, initiative)
                .named(initiative.text("name"))
                .purpose(initiative.text("description"))
                .in(parent);
        for (Item tag : initiative.list("tags")) node.tag(tag.isMap() ? tag.text("name") : tag.text());
        if (initiative.has("start")) into.remark("note.maptio.start", node.name());
        initiative.at("accountable").ifPresent(person -> {
            node.seat(person(person), Seat.Capacity.LEAD, "");
            roles(id, person);
        });
        for (Item helper : initiative.list("helpers")) {
            boolean authority = helper.flag("hasAuthorityPrivileges");
            node.seat(person(helper), authority ? Seat.Capacity.MEMBER : Seat.Capacity.SUPPORT, "");
            roles(id, helper);
        }
        for (Item vacancy : initiative.list("vacancies")) role(id, vacancy);
        for (Item child : initiative.list("children")) initiative(child, id);
    }

    private String person(Item person) {
        String id = person.need("user_id");
        into.person(id, person.text("name"), person.text("email"));
        return id;
    }

    private void roles(String initiative, Item person) {
        for (Item role : person.list("roles")) {
            role(initiative, role).seat(person(person), Seat.Capacity.MEMBER, "");
        }
    }

    /** A role of the library may be held by several in the same initiative: it is one node there. */
    private Draft role(String initiative, Item role) {
        String title = role.text("title").isBlank() ? role.text("description") : role.text("title");
        String own = role.text("shortid").isBlank() ? title : role.text("shortid");
        String id = initiative + ":" + own;
        return into.find(id).orElseGet(() -> into.node(id, role)
                .named(title)
                .purpose(role.text("title").isBlank() ? "" : role.text("description"))
                .in(initiative));
    }
}
