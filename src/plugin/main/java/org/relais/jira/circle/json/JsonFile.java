package org.relais.jira.circle.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Document;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.People;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Refusal.Reason;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Texts;

/**
 * The neutral file of a structure, version 1: <pre>
 * {"format": "relais-circles", "version": 1,
 *  "people": [{"id", "username"?, "email"?, "name"?}],
 *  "nodes": [{"id", "parent": id or null, "name", "purpose", "tags": [], "closed", "rules": {},
 *             "clauses": [{"id"?, "type", "title"?, "text", "review"?, "scope"?}],
 *             "seats": [{"id"?, "person", "capacity"?, "focus"?, "since"?, "until"?, "agreed"?}],
 *             "links": [{"id"?, "type", "to"}], "scopes": [{"id"?, "project"?, "component"?, "issue-type"?}],
 *             "turns": [{"id"?, "seat", "days", "from", "to", "zone"}]}]}</pre>
 * A text is a text, or an object of texts by language tag. Only id and name are needed; what a node does not mention stays
 * as it is, and a list that it mentions is the whole list. What is written has one order, so equal structures are equal
 * bytes.
 */
public final class JsonFile {
    public static final String FORMAT = "relais-circles";
    /** The most bytes of a file. */
    public static final int LIMIT = 20 * 1024 * 1024;

    /** The kinds of parts, as files name their lists. */
    private static final Map<Fact.Kind, String> LISTS = new EnumMap<>(Map.of(
            Fact.Kind.CLAUSE, "clauses",
            Fact.Kind.SEAT, "seats",
            Fact.Kind.LINK, "links",
            Fact.Kind.SCOPE, "scopes",
            Fact.Kind.TURN, "turns"));

    private static final Set<String> OF_NODE = Set.of(
            "id", "parent", "name", "purpose", "tags", "closed", "rules", "clauses", "seats", "links", "scopes",
            "turns");

    private final PlaceNames names;

    public JsonFile(PlaceNames names) {
        this.names = names;
    }

    // --- reading

    /** @throws Malformed where it is not such a file, about the place and with the line */
    public Document read(byte[] bytes) {
        Lined lined = lined(bytes);
        return read(lined.root(), lined::line);
    }

    /** @param lines in which line an object begins */
    Document read(JsonNode root, ToIntFunction<JsonNode> lines) {
        Members file = Members.of(root, "", lines).only(Set.of("format", "version", "people", "nodes"));
        boolean ours = file.maybeText("format").filter(FORMAT::equals).isPresent()
                && file.maybeNumber("version").filter(version -> version == 1).isPresent();
        if (!ours) throw new Malformed(Refusal.of(Reason.NOT_OUR_FILE).about("format"), 1);
        Read read = new Read(names);
        List<Document.Listed> nodes = new ArrayList<>();
        for (Members node : file.objects("nodes")) nodes.add(node(node, read));
        Map<String, Document.Somebody> people = people(file);
        nodes.forEach(node -> node.parts().getOrDefault(Fact.Kind.SEAT, List.of()).stream()
                .flatMap(seat -> seat.person().stream())
                .forEach(person -> people.computeIfAbsent(person.value(), JsonFile::nobody)));
        return new Document(nodes, people);
    }

    /** Somebody whom a seat names and nobody describes. */
    private static Document.Somebody nobody(String id) {
        return new Document.Somebody(id, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Lined lined(byte[] bytes) {
        try {
            return Lined.read(bytes);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new Malformed(Refusal.of(Reason.NOT_JSON), line);
        } catch (IOException e) {
            throw new Malformed(Refusal.of(Reason.NOT_JSON), 1);
        }
    }

    private static Map<String, Document.Somebody> people(Members file) {
        Map<String, Document.Somebody> people = new LinkedHashMap<>();
        for (Members one : file.objects("people")) {
            one.only(Set.of("id", "username", "email", "name"));
            String id = one.text("id");
            if (people.containsKey(id)) throw one.wrong("id", Refusal.of(Reason.ID_TAKEN));
            people.put(
                    id,
                    new Document.Somebody(
                            id, one.maybeText("username"), one.maybeText("email"), one.maybeText("name")));
        }
        return people;
    }

    private static Document.Listed node(Members json, Read read) {
        json.only(OF_NODE);
        NodeId id = json.node("id");
        Map<Fact.Kind, List<Fact>> parts = new EnumMap<>(Fact.Kind.class);
        LISTS.forEach((kind, list) -> {
            if (!json.mentions(list)) return;
            List<Fact> some = new ArrayList<>();
            Map<String, Integer> ofType = new HashMap<>();
            for (Members part : json.objects(list)) {
                int order = ofType.merge(part.maybeText("type").orElse(""), 1, Integer::sum) - 1;
                some.add(read.part(kind, id, order, part));
            }
            parts.put(kind, some);
        });
        return new Document.Listed(
                id,
                json.mentions("parent") ? Optional.of(json.maybeNode("parent")) : Optional.empty(),
                json.texts("name"),
                json.mentions("purpose")
                        ? Optional.of(json.maybeTexts("purpose").orElse(Texts.NONE))
                        : Optional.empty(),
                json.mentions("tags") ? Optional.of(read.tags(json)) : Optional.empty(),
                json.maybeFlag("closed"),
                json.object("rules").map(read::rules),
                parts,
                json.line());
    }

    // --- writing

    /** The whole structure: circle by circle from the top, people by id. */
    public byte[] write(Structure structure, People people) {
        return Indented.bytes(tree(structure, people));
    }

    ObjectNode tree(Structure structure, People people) {
        Written written = new Written(names);
        ObjectNode file =
                JsonNodeFactory.instance.objectNode().put("format", FORMAT).put("version", 1);
        ArrayNode listed = file.putArray("people");
        Set<String> named = new TreeSet<>();
        structure.nodes().forEach(node -> structure
                .seats(node.id())
                .forEach(seat -> named.add(seat.holder().value())));
        named.forEach(key -> person(listed.addObject().put("id", key), people.find(new UserKey(key))));
        ArrayNode nodes = file.putArray("nodes");
        structure.roots().stream()
                .flatMap(root -> structure.tree(root.id()))
                .forEach(node -> nodes.add(node(structure, node, written)));
        return file;
    }

    private static void person(ObjectNode json, Optional<People.Person> person) {
        person.ifPresent(one -> {
            json.put("username", one.username());
            one.email().ifPresent(email -> json.put("email", email));
            json.put("name", one.name());
        });
    }

    private static ObjectNode node(Structure structure, Node node, Written written) {
        ObjectNode json = written.fact(node);
        Map<String, List<? extends Fact>> parts = new LinkedHashMap<>();
        parts.put("clauses", structure.clauses(node.id()));
        parts.put("seats", structure.seats(node.id()));
        parts.put("links", structure.links(node.id()));
        parts.put("scopes", structure.scopes(node.id()));
        parts.put("turns", structure.turns(node.id()));
        parts.forEach((list, some) -> {
            ArrayNode array = json.putArray(list);
            some.forEach(part -> array.add(written.fact(part)));
        });
        return json;
    }
}
