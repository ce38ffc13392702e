package org.relais.jira.circle.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.Change;
import org.relais.jira.circle.Difference;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.Versioned;
import org.relais.jira.circle.View;
import org.relais.jira.circle.json.PlaceNames;
import org.relais.jira.circle.json.Written;
import org.relais.jira.circle.words.Sentences;

/** What REST tells of the structure: facts as files have them, with their versions, and names of people where they may be. */
final class Told {
    private final View view;
    private final Sentences sentences;
    private final Written written;

    Told(View view, Sentences sentences, PlaceNames names) {
        this.view = view;
        this.sentences = sentences;
        this.written = new Written(names);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** As any library writes it. */
    static Object plain(JsonNode json) {
        return new ObjectMapper().convertValue(json, Map.class);
    }

    private Structure structure() {
        return view.structure();
    }

    /** A node in a list. */
    ObjectNode brief(Node node) {
        ObjectNode json = object().put("id", node.key());
        json.set("name", Written.texts(node.name()));
        json.put("circle", structure().isCircle(node.id()))
                .put("closed", node.closed())
                .put("vacant", view.seating().vacant(node.id()));
        return json;
    }

    /** A node by itself, without its parts. */
    ObjectNode node(Node node) {
        ObjectNode json = written.fact(node);
        json.put("version", version(node));
        json.put("circle", structure().isCircle(node.id()))
                .put("vacant", view.seating().vacant(node.id()))
                .put("pack", structure().pack(node.id()).word())
                .put("children", structure().children(node.id()).size());
        ArrayNode path = json.putArray("path");
        structure().path(node.id()).stream()
                .filter(above -> !above.equals(node))
                .forEach(above -> path.add(brief(above)));
        json.put("changeable", view.powers().change(Optional.of(node.id())).isEmpty())
                .put("assignable", view.powers().assign(node.id()).isEmpty());
        return json;
    }

    long version(Fact fact) {
        return structure().fact(fact.kind(), fact.key()).map(Versioned::since).orElse(0L);
    }

    /** Any fact with its version. */
    ObjectNode fact(Fact fact) {
        if (fact instanceof Node node) return node(node);
        ObjectNode json = written.fact(fact);
        if (fact instanceof Seat seat) who(json, seat.holder());
        if (fact instanceof Seat seat)
            json.put("sits", view.seating().sitting(seat.node()).contains(seat));
        return json.put("version", version(fact));
    }

    /** Whoever may not see people learns of a seat, and not whose it is. */
    private void who(ObjectNode json, UserKey person) {
        View.Shown shown = view.name(person);
        if (shown.kind() == View.Shown.Kind.HIDDEN) json.remove("person");
        json.put("state", shown.kind().name().toLowerCase(Locale.ROOT));
        shown.name().ifPresent(name -> json.put("name", name));
    }

    ObjectNode change(Change change) {
        ObjectNode json = object().put("revision", change.revision())
                .put("at", change.at().toString())
                .put("change", change.word())
                .put("sentence", sentences.of(change));
        change.about().ifPresent(node -> json.put("node", node.value()));
        change.by().ifPresent(person -> {
            ObjectNode by = json.putObject("by").put("person", person.value());
            who(by, person);
        });
        change.why().ifPresent(why -> json.put("why", why));
        return json;
    }

    ObjectNode difference(Difference difference) {
        Fact fact = difference.either();
        ObjectNode json =
                object().put("kind", fact.kind().word()).put("node", fact.node().value());
        json.set("before", difference.before().map(this::bare).orElse(null));
        json.set("after", difference.after().map(this::bare).orElse(null));
        return json;
    }

    private ObjectNode bare(Fact fact) {
        ObjectNode json = written.fact(fact);
        if (fact instanceof Seat seat) who(json, seat.holder());
        return json;
    }

    ArrayNode nodes(List<Node> some) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        some.forEach(node -> array.add(brief(node)));
        return array;
    }
}
