package org.relais.cli.circles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.relais.cli.Run;

/** A conversion that succeeded, and the file that it wrote, as a reader of the file sees it. */
public record Converted(Run run, JsonNode file) {
    public static Converted of(Path directory, String format, Object... arguments) {
        Path out = directory.resolve("out.json");
        List<Object> all = new ArrayList<>(List.of("--from", format, "-o", out, "--overwrite", "--json"));
        all.addAll(List.of(arguments));
        Run run = Run.convert(all.toArray());
        assertThat(run.exit()).as(run.out() + run.err()).isZero();
        return new Converted(run, Run.read(out));
    }

    /** A file with this text. */
    public static Path file(Path directory, String name, String text) {
        try {
            Path file = directory.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public JsonNode node(String id) {
        return stream(file.get("nodes"))
                .filter(node -> node.get("id").asText().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + id + " in " + ids()));
    }

    public List<String> ids() {
        return stream(file.get("nodes")).map(node -> node.get("id").asText()).toList();
    }

    /** Each node with the one that it is in. */
    public List<String> places() {
        return stream(file.get("nodes"))
                .map(node ->
                        node.get("name").asText() + " < " + node.get("parent").asText())
                .toList();
    }

    /** Each clause of a node as type and text. */
    public List<String> clauses(String node) {
        return stream(node(node).get("clauses"))
                .map(clause -> clause.get("type").asText()
                        + (clause.has("title") ? " " + clause.get("title").asText() : "")
                        + ": "
                        + clause.get("text").asText())
                .toList();
    }

    /** Each seat of a node as capacity, person and what else there is. */
    public List<String> seats(String node) {
        return stream(node(node).get("seats"))
                .map(seat -> Stream.of("capacity", "person", "focus", "since", "until")
                        .filter(seat::has)
                        .map(key -> seat.get(key).asText())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""))
                .toList();
    }

    public List<String> links(String node) {
        return stream(node(node).get("links"))
                .map(link -> link.get("type").asText() + " " + link.get("to").asText())
                .toList();
    }

    public List<String> people() {
        return stream(file.get("people"))
                .map(person -> Stream.of("id", "username", "email", "name")
                        .filter(person::has)
                        .map(key -> person.get(key).asText())
                        .reduce((one, other) -> one + " " + other)
                        .orElse(""))
                .toList();
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
