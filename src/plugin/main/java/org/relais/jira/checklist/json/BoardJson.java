package org.relais.jira.checklist.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.ChecklistService.Board;
import org.relais.jira.checklist.Due;
import org.relais.jira.checklist.Item;
import org.relais.jira.checklist.Limits;
import org.relais.jira.checklist.Meaning;
import org.relais.jira.checklist.Progress;
import org.relais.jira.checklist.Right;
import org.relais.jira.checklist.Sheet;
import org.relais.jira.checklist.Signature;
import org.relais.jira.checklist.State;
import org.relais.jira.checklist.Who;

/** Lists and items as clients read them: in REST, and in the panel of an issue. */
public final class BoardJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Naming names;

    /** How people, roles and states are called before the reader. */
    public interface Naming {
        String of(Who who);

        /** The name of a state; a project's own is called as it is. */
        String of(State state);
    }

    public BoardJson(Naming names) {
        this.names = names;
    }

    /**
     * An issue's lists.
     *
     * @param items the most items that come with them, those that are open before the others
     */
    public ObjectNode board(Board board, int items) {
        ObjectNode json = JSON.objectNode();
        json.put("issue", board.issue().id().value());
        json.put("key", board.issue().key());
        ObjectNode rights = json.putObject("rights");
        for (Right right : Right.values())
            rights.put(right.word(), board.rights().may(right));
        ArrayNode states = json.putArray("states");
        Stream.concat(Stream.of(Meaning.values()).map(State::of), board.rules().own().stream())
                .forEach(state -> states.add(state(state)));
        ObjectNode limits = json.putObject("limits");
        limits.put("text", Limits.TEXT);
        limits.put("note", Limits.NOTE);
        limits.put("name", Limits.NAME);
        limits.put("items-per-list", board.rules().itemsPerList());
        limits.put("items-per-issue", Limits.ITEMS_PER_ISSUE);
        json.set("progress", progress(board.sheet().progress()));
        ArrayNode lists = json.putArray("lists");
        Set<Item> shown = openFirst(board.sheet(), items);
        for (Checklist list : board.sheet().lists()) {
            ObjectNode one = list(board.sheet(), list);
            List<Item> some =
                    board.sheet().of(list.id()).stream().filter(shown::contains).toList();
            if (items > 0) one.set("items", items(some));
            lists.add(one);
        }
        return json;
    }

    private static Set<Item> openFirst(Sheet sheet, int most) {
        List<Item> all = sheet.lists().stream()
                .flatMap(list -> sheet.of(list.id()).stream())
                .toList();
        return Stream.concat(
                        all.stream().filter(item -> !item.meaning().closed()),
                        all.stream().filter(item -> item.meaning().closed()))
                .limit(most)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A list without its items. */
    public ObjectNode list(Sheet sheet, Checklist list) {
        List<Item> items = sheet.of(list.id());
        ObjectNode json = JSON.objectNode();
        json.put("id", list.id().value());
        json.put("name", list.name());
        json.put("version", list.version());
        json.put("total", items.size());
        json.set("progress", progress(Progress.of(items)));
        list.template().ifPresent(template -> {
            ObjectNode from = json.putObject("template");
            from.put("id", template.id());
            from.put("version", template.version());
        });
        return json;
    }

    private static ObjectNode progress(Progress progress) {
        ObjectNode json = JSON.objectNode();
        json.put("all", progress.all());
        json.put("closed", progress.closed());
        json.put("mandatory-open", progress.mandatoryOpen());
        json.put("blocked", progress.blocked());
        json.put("percent", progress.percent());
        progress.firstDue().ifPresent(due -> json.put("first-due", due.toString()));
        return json;
    }

    /** Items, in their order. */
    public ArrayNode items(List<Item> items) {
        ArrayNode json = JSON.arrayNode();
        items.forEach(item -> json.add(item(item)));
        return json;
    }

    /** All that an item is. */
    public ObjectNode item(Item item) {
        ObjectNode json = JSON.objectNode();
        json.put("id", item.id().value());
        json.put("list", item.list().value());
        json.put("kind", item.kind().word());
        json.put("text", item.content().text());
        json.put("note", item.content().note().orElse(null));
        json.put("mandatory", item.content().mandatory());
        ArrayNode who = json.putArray("who");
        item.content().who().forEach(one -> who.add(who(one)));
        Optional<Due> due = item.content().due();
        if (due.isPresent()) {
            ObjectNode when = json.putObject("due");
            when.put("at", due.get().at().toString());
            when.put("zone", due.get().zone().getId());
        } else json.putNull("due");
        json.put("priority", item.content().priority().word());
        json.put("two-keys", item.content().twoKeys());
        json.set("state", state(item.standing().state()));
        json.put("reason", item.standing().reason().orElse(null));
        ArrayNode keys = json.putArray("keys");
        for (Signature key : item.standing().keys()) {
            ObjectNode one = person(key.by());
            one.put("at", key.at().toString());
            keys.add(one);
        }
        json.put("indent", item.indent());
        json.put("version", item.version());
        item.origin().ifPresent(origin -> json.put("origin", origin));
        return json;
    }

    private ObjectNode who(Who who) {
        if (who instanceof Who.Person person) return person(person.key());
        ObjectNode json = JSON.objectNode();
        json.put("role", ((Who.Role) who).node().value());
        json.put("name", names.of(who));
        return json;
    }

    /** Somebody, as they are called before the reader. */
    public ObjectNode person(UserKey person) {
        ObjectNode json = JSON.objectNode();
        json.put("person", person.value());
        json.put("name", names.of(new Who.Person(person)));
        return json;
    }

    private ObjectNode state(State state) {
        ObjectNode json = JSON.objectNode();
        json.put("name", state.name());
        json.put("meaning", state.meaning().word());
        json.put("label", names.of(state));
        return json;
    }
}
