package org.relais.jira.checklist.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.relais.jira.checklist.Checklist;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.Refusal;
import org.relais.jira.checklist.Sheet;
import org.relais.jira.checklist.json.BoardJson;
import org.relais.jira.checklist.json.Malformed;
import org.relais.jira.checklist.json.Sent;

/**
 * All that lists hold, as JSON: {@code {"format": "relais-checklists", "version": 1, "lists": [{"name", "items": [item]}]}},
 * an item as REST shows it. What goes out comes in again to the same, but for ids, versions and whose keys were turned.
 */
public final class JsonLists {
    private static final String FORMAT = "relais-checklists";

    private JsonLists() {}

    public static ObjectNode written(Sheet sheet, BoardJson told) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("format", FORMAT);
        json.put("version", 1);
        ArrayNode lists = json.putArray("lists");
        for (Checklist list : sheet.lists()) {
            ObjectNode one = lists.addObject();
            one.put("name", list.name());
            one.set("items", told.items(sheet.of(list.id())));
        }
        return json;
    }

    /** @throws Malformed where it is no such file */
    public static List<ListDraft> read(Sent json) {
        boolean ours = json.maybeText("format").filter(FORMAT::equals).isPresent() && json.number("version", 0) == 1;
        if (!ours) throw new Malformed(Refusal.of(Refusal.Reason.UNREADABLE).saying(1));
        return json.only("format", "version", "lists").each("lists").stream()
                .map(list -> new ListDraft(list.only("name", "items").text("name"), drafts(list)))
                .toList();
    }

    private static List<Draft> drafts(Sent list) {
        return list.each("items").stream().map(Sent::draft).toList();
    }
}
