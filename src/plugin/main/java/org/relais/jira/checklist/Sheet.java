package org.relais.jira.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lists of an issue and their items, each in its order. What was retired just now is still among them, so that it can
 * be kept, but is found no more.
 */
public record Sheet(List<Checklist> lists, List<Item> items) {
    public static final Sheet EMPTY = new Sheet(List.of(), List.of());

    public Sheet {
        lists = lists.stream().sorted(Checklist.ORDER).toList();
        items = items.stream().sorted(Item.ORDER).toList();
    }

    public Optional<Checklist> list(ListId id) {
        return shownLists().filter(list -> list.id().equals(id)).findFirst();
    }

    /** A list by its name, however it is written. */
    public Optional<Checklist> named(String name) {
        String folded = Checklist.folded(name);
        return shownLists()
                .filter(list -> Checklist.folded(list.name()).equals(folded))
                .findFirst();
    }

    public Optional<Item> item(ItemId id) {
        return shownItems().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The items of a list, in its order. */
    public List<Item> of(ListId list) {
        return shownItems().filter(item -> item.list().equals(list)).toList();
    }

    public Progress progress() {
        return Progress.of(shownItems().toList());
    }

    /** Without what was retired. */
    public Sheet shown() {
        return new Sheet(shownLists().toList(), shownItems().toList());
    }

    /** How many items there are, headings among them. */
    int size() {
        return (int) shownItems().count();
    }

    int listCount() {
        return (int) shownLists().count();
    }

    private Stream<Checklist> shownLists() {
        return lists.stream().filter(list -> !list.retired());
    }

    private Stream<Item> shownItems() {
        Set<ListId> gone =
                lists.stream().filter(Checklist::retired).map(Checklist::id).collect(Collectors.toSet());
        return items.stream().filter(item -> !item.retired() && !gone.contains(item.list()));
    }

    Sheet with(Checklist list) {
        return new Sheet(
                replaced(
                        lists,
                        one -> one.id().equals(list.id()) ? list : one,
                        lists.stream().noneMatch(one -> one.id().equals(list.id())),
                        list),
                items);
    }

    Sheet with(Item item) {
        return new Sheet(
                lists,
                replaced(
                        items,
                        one -> one.id().equals(item.id()) ? item : one,
                        items.stream().noneMatch(one -> one.id().equals(item.id())),
                        item));
    }

    Sheet with(List<Item> more) {
        List<Item> all = new ArrayList<>(items);
        Set<ItemId> coming = more.stream().map(Item::id).collect(Collectors.toSet());
        all.removeIf(item -> coming.contains(item.id()));
        all.addAll(more);
        return new Sheet(lists, all);
    }

    Sheet without(ItemId item) {
        return new Sheet(
                lists, items.stream().filter(one -> !one.id().equals(item)).toList());
    }

    private static <T> List<T> replaced(List<T> all, UnaryOperator<T> one, boolean missing, T added) {
        List<T> now = new ArrayList<>(all.stream().map(one).toList());
        if (missing) now.add(added);
        return now;
    }
}
