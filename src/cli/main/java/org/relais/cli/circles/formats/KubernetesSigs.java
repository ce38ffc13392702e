package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Item;
import org.relais.cli.input.Trees;

/** {@code sigs.yaml} of the Kubernetes community: its groups, their subprojects, and who leads them. */
final class KubernetesSigs implements Reader {
    /** The lists of groups, and the word by which a group of each is found. */
    private static final Map<String, String> GROUPS = Map.of(
            "sigs", "SIG",
            "workinggroups", "working group",
            "committees", "committee",
            "usergroups", "user group");

    private static final String TECHNICAL = "Technical lead";

    private Assembly into;

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        into.tells(Part.PURPOSE, Part.TAGS, Part.SEATS);
        for (Item file : Inputs.trees(into, inputs, "sigs.yaml", Trees::yaml)) {
            if (!file.isMap() || !file.has("sigs")) {
                throw Fault.in(file.file(), "format.needs", "kubernetes-sigs", "sigs");
            }
            for (String list : List.of("sigs", "workinggroups", "committees", "usergroups")) {
                file.list(list).forEach(group -> group(group, GROUPS.get(list)));
            }
            if (file.has("gb_rep")) into.remark("note.k8s.governing", "gb_rep");
        }
    }

    private void group(Item group, String kind) {
        String id = group.need("dir");
        Draft node = into.node(id, group)
                .named(group.text("name"))
                .purpose(group.text("mission_statement"))
                .tag(kind);
        group.at("leadership").ifPresent(leadership -> leaders(node, leadership));
        for (Item subproject : group.list("subprojects")) subproject(id, subproject);
        into.remark(
                "note.k8s.stakeholders",
                node.name(),
                group.list("stakeholder_sigs").size());
        for (String other : List.of("charter_link", "meetings", "contact", "label")) {
            if (group.has(other)) into.remark("note.k8s.other", node.name() + ": " + other);
        }
    }

    private void leaders(Draft node, Item leadership) {
        for (Item chair : leadership.list("chairs")) node.seat(person(chair), Seat.Capacity.LEAD, "");
        for (Item lead : leadership.list("tech_leads")) node.seat(person(lead), Seat.Capacity.MEMBER, TECHNICAL);
        for (Item former : leadership.list("emeritus_leads")) {
            node.formerSeat(person(former), Seat.Capacity.LEAD, "", Optional.empty());
        }
    }

    private void subproject(String group, Item subproject) {
        String name = subproject.need("name");
        Draft node = into.node(group + ":" + name, subproject)
                .named(name)
                .purpose(subproject.text("description"))
                .in(group)
                .tag("subproject");
        for (Item lead : subproject.list("leads")) node.seat(person(lead), Seat.Capacity.LEAD, "");
        into.remark("note.k8s.owners", name, subproject.list("owners").size());
    }

    private String person(Item leader) {
        String account = leader.need("github");
        String id = account.toLowerCase(Locale.ROOT);
        into.person(id, leader.text("name"), leader.text("email"));
        if (leader.has("company")) into.remark("note.k8s.company", account);
        return id;
    }
}
