package org.relais.cli.circles;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Writes a structure as the plugin takes it in: {@code relais-circles}, version 1. The same structure, the same bytes. */
final class Neutral {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final Structure structure;
    private final Optional<String> language;

    private Neutral(JsonGenerator json, Structure structure, Optional<String> language) {
        this.json = json;
        this.structure = structure;
        this.language = language;
    }

    /** @param language the tag under which texts are written; where there is none, nobody said which it is */
    static void write(Structure structure, Optional<String> language, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(twoSpaces());
            new Neutral(json, structure, language).all();
            json.writeRaw('\n');
        }
    }

    private static DefaultPrettyPrinter twoSpaces() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private void all() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "relais-circles");
        json.writeNumberField("version", 1);
        json.writeArrayFieldStart("people");
        for (Person person : structure.people()) person(person);
        json.writeEndArray();
        json.writeArrayFieldStart("nodes");
        for (Node node : structure.nodes()) node(node);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void person(Person person) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", person.id());
        said("username", person.username());
        said("email", person.email());
        said("name", person.name());
        json.writeEndObject();
    }

    private void node(Node node) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", node.id());
        json.writeStringField("parent", node.parent().orElse(null));
        text("name", node.name());
        if (tells(Part.PURPOSE)) text("purpose", node.purpose());
        if (tells(Part.TAGS)) {
            json.writeArrayFieldStart("tags");
            for (String tag : node.tags()) json.writeString(tag);
            json.writeEndArray();
        }
        if (tells(Part.CLOSED)) json.writeBooleanField("closed", node.closed());
        if (tells(Part.CLAUSES)) {
            json.writeArrayFieldStart("clauses");
            for (Clause clause : node.clauses()) clause(clause);
            json.writeEndArray();
        }
        if (tells(Part.SEATS)) {
            json.writeArrayFieldStart("seats");
            for (Seat seat : node.seats()) seat(seat);
            json.writeEndArray();
        }
        if (tells(Part.LINKS)) {
            json.writeArrayFieldStart("links");
            for (Link link : node.links()) link(link);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private boolean tells(Part part) {
        return structure.told().contains(part);
    }

    private void clause(Clause clause) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", clause.id());
        json.writeStringField("type", clause.type().word());
        if (!clause.title().isEmpty()) text("title", clause.title());
        text("text", clause.text());
        json.writeEndObject();
    }

    private void seat(Seat seat) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", seat.id());
        json.writeStringField("person", seat.person());
        json.writeStringField("capacity", seat.capacity().word());
        said("focus", seat.focus());
        if (seat.since().isPresent())
            json.writeStringField("since", seat.since().get().toString());
        if (seat.until().isPresent())
            json.writeStringField("until", seat.until().get().toString());
        json.writeEndObject();
    }

    private void link(Link link) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", link.id());
        json.writeStringField("type", link.type().word());
        json.writeStringField("to", link.to());
        json.writeEndObject();
    }

    private void text(String field, String text) throws IOException {
        if (language.isEmpty()) {
            json.writeStringField(field, text);
            return;
        }
        json.writeObjectFieldStart(field);
        said(language.get(), text);
        json.writeEndObject();
    }

    private void said(String field, String text) throws IOException {
        if (!text.isEmpty()) json.writeStringField(field, text);
    }
}
