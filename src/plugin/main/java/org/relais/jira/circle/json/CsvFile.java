package org.relais.jira.circle.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.relais.jira.circle.Document;
import org.relais.jira.circle.People;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Refusal.Reason;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Texts;
import org.relais.jira.csv.Csv;

/**
 * The neutral file as a table, UTF-8, a line to each person, node and part: <pre>
 * kind,id,node,type,language,name,text,person,focus,since,until,more</pre>
 * A person has a name, an address as text, and a username as person. The node of a node is its parent; its text is its
 * purpose. The name of a clause is its title, and until is its review. A further language of the same thing is a further
 * line. What has no column stands in more, as JSON. Of a kind of part that no line is of, nothing is said.
 */
public final class CsvFile {
    private static final List<String> COLUMNS = List.of(
            "kind", "id", "node", "type", "language", "name", "text", "person", "focus", "since", "until", "more");
    private static final Map<String, String> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("clause", "clauses");
        LISTS.put("seat", "seats");
        LISTS.put("link", "links");
        LISTS.put("scope", "scopes");
        LISTS.put("turn", "turns");
    }

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonFile json;

    public CsvFile(PlaceNames names) {
        this.json = new JsonFile(names);
    }

    /** Whether a text begins as such a table does, so that nobody need say which of the two files it is. */
    public static boolean begins(String text) {
        String first = COLUMNS.get(0);
        return text.matches("(?s)\\s*\"?" + first + "\"?[,;].*");
    }

    // --- writing

    public byte[] write(Structure structure, People people) {
        JsonNode file = json.tree(structure, people);
        StringBuilder text = new StringBuilder(Csv.written(COLUMNS));
        file.get("people")
                .forEach(one -> text.append(row(Map.of(
                        "kind", "person",
                        "id", one.get("id").asText(),
                        "name", one.path("name").asText(),
                        "text", one.path("email").asText(),
                        "person", one.path("username").asText()))));
        file.get("nodes").forEach(node -> rows(text, "node", "", node));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String row(Map<String, String> cells) {
        return Csv.written(COLUMNS.stream()
                .map(column -> Csv.harmless(cells.getOrDefault(column, "")))
                .toList());
    }

    private static void rows(StringBuilder text, String kind, String in, JsonNode thing) {
        boolean node = kind.equals("node");
        ObjectNode more = thing.deepCopy();
        LISTS.values().forEach(more::remove);
        Map<String, String> cells = new HashMap<>();
        cells.put("kind", kind);
        cells.put("id", more.remove("id").asText());
        cells.put("node", node ? thing.get("parent").asText("") : in);
        if (node) more.remove("parent");
        take(more, cells, "type", kind.equals("seat") ? "capacity" : "type");
        for (String column : List.of("person", "focus", "since")) take(more, cells, column, column);
        take(more, cells, "until", kind.equals("clause") ? "review" : "until");
        Map<String, String> names = texts(more.remove(node ? "name" : "title"));
        Map<String, String> said = texts(more.remove(node ? "purpose" : "text"));
        cells.put("more", more.isEmpty() ? "" : more.toString());
        Set<String> languages = new TreeSet<>(names.keySet());
        languages.addAll(said.keySet());
        if (languages.isEmpty()) languages.add("");
        for (String language : languages) {
            cells.put("language", language.equals(Texts.ANY) ? "" : language);
            cells.put("name", names.getOrDefault(language, ""));
            cells.put("text", said.getOrDefault(language, ""));
            text.append(row(cells));
            cells.put("more", "");
        }
        LISTS.forEach((part, list) -> {
            if (node)
                thing.get(list).forEach(one -> rows(text, part, thing.get("id").asText(), one));
        });
    }

    private static void take(ObjectNode from, Map<String, String> cells, String column, String member) {
        JsonNode value = from.remove(member);
        if (value != null) cells.put(column, value.asText());
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new HashMap<>();
        if (json == null) return texts;
        if (json.isTextual() && !json.asText().isEmpty()) texts.put(Texts.ANY, json.asText());
        json.fields()
                .forEachRemaining(one -> texts.put(one.getKey(), one.getValue().asText()));
        return texts;
    }

    // --- reading

    /** @throws Malformed where it is no such table, with the line */
    public Document read(byte[] bytes) {
        List<Csv.Record> records = records(text(bytes));
        boolean ours = !records.isEmpty() && records.get(0).cells().equals(COLUMNS);
        if (!ours) throw new Malformed(Refusal.of(Reason.NOT_OUR_TABLE), 1);
        return new Reading().document(records.subList(1, records.size()));
    }

    private static List<Csv.Record> records(String text) {
        try {
            return Csv.read(text);
        } catch (Csv.Broken e) {
            throw new Malformed(Refusal.of(Reason.NOT_CSV), e.line());
        }
    }

    /** What stood in the cell before it was made harmless; a formula is refused. */
    private static String restored(String cell, int line) {
        if (Csv.isFormula(cell)) throw new Malformed(Refusal.of(Reason.FORMULA), line);
        return Csv.restored(cell);
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Malformed(Refusal.of(Reason.NOT_CSV), 1);
        }
    }

    /** Makes the JSON file of the same from a table, line by line. */
    private final class Reading {
        private final Map<JsonNode, Integer> lines = new IdentityHashMap<>();
        private final ObjectNode file = JsonNodeFactory.instance
                .objectNode()
                .put("format", JsonFile.FORMAT)
                .put("version", 1);
        private final ArrayNode people = file.putArray("people");
        private final Map<String, ObjectNode> nodes = new LinkedHashMap<>();
        private final Map<String, ObjectNode> parts = new HashMap<>();
        private final Set<String> lists = new HashSet<>();
        private final List<Runnable> places = new ArrayList<>();

        Document document(List<Csv.Record> records) {
            records.forEach(this::row);
            nodes.values()
                    .forEach(node -> lists.forEach(list -> {
                        if (!node.has(list)) node.putArray(list);
                    }));
            places.forEach(Runnable::run);
            ArrayNode all = file.putArray("nodes");
            nodes.values().forEach(all::add);
            return json.read(file, node -> lines.getOrDefault(node, 0));
        }

        private void row(Csv.Record row) {
            if (row.cells().size() != COLUMNS.size()) throw new Malformed(Refusal.of(Reason.NOT_CSV), row.line());
            Map<String, String> cells = new HashMap<>();
            for (int i = 0; i < COLUMNS.size(); i++)
                cells.put(COLUMNS.get(i), restored(row.cells().get(i), row.line()));
            String kind = cells.get("kind");
            if (kind.equals("person")) person(cells, row.line());
            else if (kind.equals("node")) node(cells, row.line());
            else if (LISTS.containsKey(kind)) part(kind, cells, row.line());
            else throw new Malformed(Refusal.of(Reason.NOT_OUR_TABLE).about("kind"), row.line());
        }

        private void person(Map<String, String> cells, int line) {
            ObjectNode one = people.addObject().put("id", cells.get("id"));
            lines.put(one, line);
            put(one, "username", cells.get("person"));
            put(one, "email", cells.get("text"));
            put(one, "name", cells.get("name"));
        }

        private void node(Map<String, String> cells, int line) {
            ObjectNode known = nodes.get(cells.get("id"));
            ObjectNode node = known == null ? more(cells, line) : known;
            nodes.put(cells.get("id"), node);
            if (known == null) node.put("parent", cells.get("node").isEmpty() ? null : cells.get("node"));
            say(node, "name", cells, "name");
            say(node, "purpose", cells, "text");
        }

        private void part(String kind, Map<String, String> cells, int line) {
            String key = kind + " " + cells.get("node") + " " + cells.get("id");
            ObjectNode known = cells.get("id").isEmpty() ? null : parts.get(key);
            ObjectNode part = known == null ? more(cells, line) : known;
            lists.add(LISTS.get(kind));
            say(part, "title", cells, "name");
            say(part, "text", cells, "text");
            if (known != null) return;
            parts.put(key, part);
            put(part, kind.equals("seat") ? "capacity" : "type", cells.get("type"));
            for (String column : List.of("person", "focus", "since")) put(part, column, cells.get(column));
            put(part, kind.equals("clause") ? "review" : "until", cells.get("until"));
            places.add(() -> {
                ObjectNode node = nodes.get(cells.get("node"));
                if (node == null) throw new Malformed(Refusal.unknown("node"), line);
                ((ArrayNode) node.get(LISTS.get(kind))).add(part);
            });
        }

        private ObjectNode more(Map<String, String> cells, int line) {
            ObjectNode thing = JsonNodeFactory.instance.objectNode();
            put(thing, "id", cells.get("id"));
            try {
                if (!cells.get("more").isEmpty()) thing.setAll((ObjectNode) MAPPER.readTree(cells.get("more")));
            } catch (JsonProcessingException | ClassCastException e) {
                throw new Malformed(Refusal.of(Reason.NOT_AN_OBJECT).about("more"), line);
            }
            lines.put(thing, line);
            return thing;
        }

        private void say(ObjectNode thing, String member, Map<String, String> cells, String column) {
            if (cells.get(column).isEmpty()) return;
            String language = cells.get("language").isEmpty() ? Texts.ANY : cells.get("language");
            ObjectNode texts = thing.has(member) ? (ObjectNode) thing.get(member) : thing.putObject(member);
            texts.put(language, cells.get(column));
        }

        private void put(ObjectNode thing, String member, String text) {
            if (!text.isEmpty()) thing.put(member, text);
        }
    }
}
