package org.relais.jira.circle.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Locale;
import org.relais.jira.circle.Changers;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Link;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.Place;
import org.relais.jira.circle.Rules;
import org.relais.jira.circle.Scope;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Texts;
import org.relais.jira.circle.Turn;

/**
 * Facts as JSON writes them: in stores, in REST and in files alike. Members stand in one order, and what is not there is
 * not written, so that equal facts are equal bytes.
 */
public final class Written {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final PlaceNames names;

    /** @param names what places are called, beside their ids */
    public Written(PlaceNames names) {
        this.names = names;
    }

    /** A fact without what its row or its address says: a node without parts, a part with its id but not its node. */
    public ObjectNode fact(Fact fact) {
        if (fact instanceof Node node) return node(node);
        ObjectNode json = JSON.objectNode().put("id", fact.key());
        if (fact instanceof Clause clause) clause(json, clause);
        if (fact instanceof Seat seat) seat(json, seat);
        if (fact instanceof Link link) {
            json.put("type", link.type().word()).put("to", link.to().value());
        }
        if (fact instanceof Scope scope) place(json, scope.place());
        if (fact instanceof Turn turn) turn(json, turn);
        return json;
    }

    private ObjectNode node(Node node) {
        ObjectNode json = JSON.objectNode().put("id", node.key());
        json.put("parent", node.parent().map(parent -> parent.value()).orElse(null));
        json.set("name", texts(node.name()));
        json.set("purpose", texts(node.purpose()));
        ArrayNode tags = json.putArray("tags");
        node.tags().forEach(tags::add);
        json.put("closed", node.closed());
        json.set("rules", rules(node.rules()));
        return json;
    }

    /** A text whose language nobody said is a text; others are an object by language. */
    public static JsonNode texts(Texts texts) {
        if (texts.isEmpty()) return JSON.textNode("");
        if (texts.byLanguage().size() == 1 && texts.byLanguage().containsKey(Texts.ANY)) {
            return JSON.textNode(texts.byLanguage().get(Texts.ANY));
        }
        ObjectNode json = JSON.objectNode();
        texts.byLanguage().forEach(json::put);
        return json;
    }

    /** What a node says by itself. */
    public static ObjectNode rules(Rules rules) {
        ObjectNode json = JSON.objectNode();
        rules.pack().ifPresent(pack -> json.put("pack", pack.word()));
        rules.changers().ifPresent(changers -> {
            if (changers.kind() != Changers.Kind.ROLE)
                json.put("changers", changers.kind().word());
            else
                json.putObject("changers")
                        .put("role", changers.role().orElseThrow().value());
        });
        rules.assigners().ifPresent(role -> json.put("assigners", role.value()));
        rules.readers().ifPresent(readers -> {
            ObjectNode some = json.putObject("readers").put("members", readers.members());
            ArrayNode groups = some.putArray("groups");
            readers.groups().forEach(groups::add);
            ArrayNode roles = some.putArray("project-roles");
            readers.projectRoles().forEach(role -> roles.addObject()
                    .put("project", role.project().value())
                    .put("role", role.role()));
        });
        rules.fallback().ifPresent(fallback -> json.put("fallback", fallback.word()));
        return json;
    }

    private void clause(ObjectNode json, Clause clause) {
        json.put("type", clause.type().word());
        if (!clause.title().isEmpty()) json.set("title", texts(clause.title()));
        json.set("text", texts(clause.text()));
        clause.review().ifPresent(day -> json.put("review", day.toString()));
        clause.place().ifPresent(place -> place(json.putObject("scope"), place));
    }

    private static void seat(ObjectNode json, Seat seat) {
        json.put("person", seat.holder().value())
                .put("capacity", seat.capacity().word());
        seat.focus().ifPresent(focus -> json.put("focus", focus));
        seat.since().ifPresent(day -> json.put("since", day.toString()));
        seat.until().ifPresent(day -> json.put("until", day.toString()));
        json.put("agreed", seat.agreed());
    }

    private void place(ObjectNode json, Place place) {
        place.project().ifPresent(project -> {
            ObjectNode some = json.putObject("project").put("id", project.value());
            names.projectKey(project).ifPresent(key -> some.put("key", key));
        });
        place.component().ifPresent(component -> {
            ObjectNode some = json.putObject("component").put("id", component);
            place.project()
                    .flatMap(project -> names.componentName(project, component))
                    .ifPresent(name -> some.put("name", name));
        });
        place.issueType().ifPresent(type -> {
            ObjectNode some = json.putObject("issue-type").put("id", type);
            names.issueTypeName(type).ifPresent(name -> some.put("name", name));
        });
    }

    private static void turn(ObjectNode json, Turn turn) {
        json.put("seat", turn.seat().value());
        ArrayNode days = json.putArray("days");
        Arrays.stream(DayOfWeek.values())
                .filter(turn.days()::contains)
                .forEach(day -> days.add(day.name().toLowerCase(Locale.ROOT)));
        json.put("from", turn.from().toString())
                .put("to", turn.to().toString())
                .put("zone", turn.zone().getId());
    }
}
