package org.relais.jira.checklist.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.TreeMap;
import org.relais.jira.checklist.Change;
import org.relais.jira.checklist.json.BoardJson;

/** Lines of the history as clients read them. */
final class HistoryJson {
    static final int PAGE = 100;

    private HistoryJson() {}

    /** The line before which the next page begins; all where none is named. */
    static long before(String text) {
        return text != null && text.matches("\\d{1,9}") ? Long.parseLong(text) : Long.MAX_VALUE;
    }

    static ObjectNode of(List<Change> changes, BoardJson told) {
        ObjectNode json = Requests.JSON.objectNode();
        ArrayNode lines = json.putArray("changes");
        for (Change change : changes) {
            ObjectNode line = lines.addObject();
            line.put("list", change.list().value());
            line.put("item", change.item().map(item -> item.value()).orElse(null));
            line.put("version", change.version());
            line.put("what", change.word().word());
            line.put("label", change.label());
            change.by().ifPresent(person -> line.set("by", told.person(person)));
            line.put("at", change.at().toString());
            ObjectNode before = line.putObject("before");
            new TreeMap<>(change.before()).forEach(before::put);
            ObjectNode after = line.putObject("after");
            new TreeMap<>(change.after()).forEach(after::put);
        }
        if (changes.size() == PAGE) json.put("next", changes.get(PAGE - 1).row());
        return json;
    }
}
