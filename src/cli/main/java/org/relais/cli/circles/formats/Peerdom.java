package org.relais.cli.circles.formats;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.circles.Clause;
import org.relais.cli.circles.Draft;
import org.relais.cli.circles.Part;
import org.relais.cli.circles.Seat;
import org.relais.cli.input.Item;
import org.relais.cli.input.Plain;
import org.relais.cli.input.Trees;

/**
 * Answers of Peerdom's API: maps, circles, roles, holders and peers, each in a file whose name says which it is, or all in
 * one object under these names. What purpose and accountabilities are is a matter of custom fields there, found by name.
 * Dates of birth are not even looked at.
 */
final class Peerdom implements Reader {
    private static final List<String> KINDS = List.of("maps", "circles", "roles", "holders", "peers");

    /** What custom fields are, by the names that people give them in English, French and German. */
    private static final Map<String, BiConsumer<Draft, String>> FIELDS = Map.ofEntries(
            Map.entry("purpose", Draft::purpose),
            Map.entry("raison d'etre", Draft::purpose),
            Map.entry("zweck", Draft::purpose),
            Map.entry("accountabilities", clauses(Clause.Type.ACCOUNTABILITY)),
            Map.entry("responsibilities", clauses(Clause.Type.ACCOUNTABILITY)),
            Map.entry("redevabilites", clauses(Clause.Type.ACCOUNTABILITY)),
            Map.entry("responsabilites", clauses(Clause.Type.ACCOUNTABILITY)),
            Map.entry("verantwortlichkeiten", clauses(Clause.Type.ACCOUNTABILITY)),
            Map.entry("domains", clauses(Clause.Type.DOMAIN)),
            Map.entry("domain", clauses(Clause.Type.DOMAIN)),
            Map.entry("domaines", clauses(Clause.Type.DOMAIN)),
            Map.entry("domane", clauses(Clause.Type.DOMAIN)),
            Map.entry("policies", clauses(Clause.Type.POLICY)),
            Map.entry("politiques", clauses(Clause.Type.POLICY)),
            Map.entry("strategy", clauses(Clause.Type.STRATEGY)),
            Map.entry("strategie", clauses(Clause.Type.STRATEGY)));

    private final Map<String, List<Item>> records = new LinkedHashMap<>();
    private final Set<String> drafts = new HashSet<>();
    private Assembly into;

    private static BiConsumer<Draft, String> clauses(Clause.Type type) {
        return (node, text) -> node.clauses(type, text);
    }

    @Override
    public void read(List<Path> inputs, Assembly assembly) {
        into = assembly;
        Inputs.trees(into, inputs, ".json", Trees::json).forEach(this::take);
        String first = inputs.get(0).getFileName().toString();
        if (all("circles").isEmpty()) throw Fault.in(first, "format.needs", "Peerdom", "circles");
        into.tells(Part.TAGS);
        if (records.containsKey("holders") && records.containsKey("peers")) into.tells(Part.SEATS);
        all("maps").stream().filter(map -> map.flag("draft")).forEach(map -> drafts.add(map.need("id")));
        all("peers").forEach(this::peer);
        all("circles").forEach(this::node);
        all("roles").forEach(this::node);
        all("holders").forEach(this::holder);
    }

    private List<Item> all(String kind) {
        return records.getOrDefault(kind, List.of());
    }

    private void take(Item file) {
        Item data = file.isMap() ? file.at("data").orElse(file) : file;
        if (data.isList()) {
            String name = file.file().toLowerCase(Locale.ROOT);
            String kind = KINDS.stream()
                    .filter(name::contains)
                    .findFirst()
                    .orElseThrow(() -> Fault.in(file.file(), "format.peerdom.kind", String.join(", ", KINDS)));
            add(kind, data);
            return;
        }
        for (String kind : KINDS) data.at(kind).ifPresent(list -> add(kind, list));
    }

    private void add(String kind, Item list) {
        records.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(list.list());
    }

    private void peer(Item peer) {
        String name = Plain.line(peer.text("firstName") + " " + peer.text("lastName"));
        into.person(peer.need("id"), name.isEmpty() ? peer.text("nickName") : name, peer.text("email"));
        if (peer.has("birthdate")) into.remark("note.peerdom.birthdate", "");
    }

    private void node(Item record) {
        if (drafts.contains(record.text("mapId"))) {
            into.remark("note.peerdom.draft", record.text("name"));
            return;
        }
        Draft node =
                into.node(record.need("id"), record).named(record.text("name")).in(record.text("parentId"));
        if (record.flag("external")) node.tag("external");
        if (record.flag("electable")) into.remark("note.peerdom.electable", node.name());
        record.at("customFields").ifPresent(fields -> fields(node, fields));
    }

    private void fields(Draft node, Item fields) {
        if (fields.isMap()) fields.map().forEach((name, value) -> field(node, name, value));
        else {
            for (Item field : fields.list()) {
                String name = field.first("name", "label", "title", "key")
                        .map(Item::text)
                        .orElse("");
                field.at("value").ifPresent(value -> field(node, name, value));
            }
        }
    }

    private void field(Draft node, String name, Item value) {
        BiConsumer<Draft, String> meaning = FIELDS.get(Plain.folded(name));
        if (meaning == null || value.value() == null || value.isMap()) {
            into.remark("note.peerdom.field", node.name() + ": " + name);
            return;
        }
        into.tells(Plain.folded(name).matches("purpose|raison d'etre|zweck") ? Part.PURPOSE : Part.CLAUSES);
        if (value.isList()) value.list().forEach(one -> meaning.accept(node, one.text()));
        else meaning.accept(node, value.text());
    }

    private void holder(Item holder) {
        Optional<Draft> node = into.find(holder.need("roleId"));
        if (holder.has("percentage")) into.remark("note.peerdom.percentage", holder.text("peerId"));
        if (node.isEmpty()) into.remark("note.assignment.roleless", holder.text("roleId"));
        else node.get().seat(holder.need("peerId"), Seat.Capacity.MEMBER, holder.text("focus"));
    }
}
