package org.relais.jira.checklist.rest;

import java.util.List;
import java.util.Optional;
import org.relais.jira.checklist.AddItems;
import org.relais.jira.checklist.AddList;
import org.relais.jira.checklist.Command;
import org.relais.jira.checklist.Draft;
import org.relais.jira.checklist.EditItem;
import org.relais.jira.checklist.ItemId;
import org.relais.jira.checklist.ListId;
import org.relais.jira.checklist.PlaceItem;
import org.relais.jira.checklist.PlaceList;
import org.relais.jira.checklist.Refusal;
import org.relais.jira.checklist.RenameList;
import org.relais.jira.checklist.RetireItem;
import org.relais.jira.checklist.RetireList;
import org.relais.jira.checklist.file.TaskList;
import org.relais.jira.checklist.json.Malformed;
import org.relais.jira.checklist.json.Sent;

/** Reads commands as clients send them: alone, and in a batch, where {@code do} says which it is. */
final class Steps {
    private static final String KINDS = "add-list, rename-list, place-list, retire-list, restore-list, add-items,"
            + " edit-item, place-item, retire-item, restore-item";

    private Steps() {}

    static Command read(Sent step) {
        Command command =
                switch (step.text("do")) {
                    case "add-list" -> addList(step.only("do", "name", "items"));
                    case "rename-list" ->
                        new RenameList(
                                step.only("do", "list", "version", "name").list("list"),
                                step.text("name"),
                                step.version());
                    case "place-list" ->
                        new PlaceList(step.only("do", "list", "after").list("list"), step.maybeList("after"));
                    case "retire-list" ->
                        new RetireList(step.only("do", "list", "version").list("list"), true, step.version());
                    case "restore-list" ->
                        new RetireList(step.only("do", "list").list("list"), false, Optional.empty());
                    case "add-items" -> addItems(step.only("do", "list", "after", "items", "lines"), step.list("list"));
                    case "edit-item" -> edit(step.only("do", "item", "version", "members"));
                    case "place-item" ->
                        placeItem(step.only("do", "item", "list", "after", "indent"), step.item("item"));
                    case "retire-item" ->
                        new RetireItem(step.only("do", "item", "version").item("item"), true, step.version());
                    case "restore-item" ->
                        new RetireItem(step.only("do", "item").item("item"), false, Optional.empty());
                    default ->
                        throw new Malformed(Refusal.of(Refusal.Reason.NOT_ONE_OF)
                                .saying(KINDS)
                                .about("do"));
                };
        return command;
    }

    static AddList addList(Sent sent) {
        return new AddList(
                ListId.fresh(),
                sent.text("name"),
                Optional.empty(),
                sent.each("items").stream().map(Sent::draft).toList());
    }

    /** Items one by one, or lines that are pasted. */
    static AddItems addItems(Sent sent, ListId list) {
        List<Draft> items = sent.has("lines")
                ? TaskList.lines(sent.text("lines"))
                : sent.each("items").stream().map(Sent::draft).toList();
        if (items.isEmpty())
            throw new Malformed(Refusal.of(Refusal.Reason.EMPTY).about("items"));
        return new AddItems(list, sent.maybeItem("after"), items);
    }

    private static EditItem edit(Sent step) {
        return new EditItem(step.item("item"), step.object("members").members(List.of()), step.version());
    }

    static PlaceItem placeItem(Sent sent, ItemId item) {
        return new PlaceItem(item, sent.list("list"), sent.maybeItem("after"), sent.number("indent", 0));
    }
}
