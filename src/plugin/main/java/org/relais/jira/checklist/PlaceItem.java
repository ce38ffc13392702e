package org.relais.jira.checklist;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts an item into a list of the issue after another of that list, or before all, and so deep. It names its neighbour and
 * no number, so that two who move at once both get what they asked for, in the order in which they are heard. Where the
 * neighbour is gone, it goes to the end.
 */
public record PlaceItem(ItemId id, ListId list, Optional<ItemId> after, int indent) implements Command {
    @Override
    public Right needs() {
        return Right.EDIT;
    }

    @Override
    public Outcome on(Desk desk) {
        Optional<Item> found = desk.sheet().item(id);
        if (found.isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_ITEM);
        if (desk.sheet().list(list).isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_LIST);
        if (indent < 0 || indent > Limits.INDENT) {
            return Outcome.No.because(
                    Refusal.over(Refusal.Reason.TOO_DEEP, Limits.INDENT, indent).about("indent"));
        }
        Item item = found.get();
        boolean elsewhere = !item.list().equals(list);
        if (elsewhere && desk.sheet().of(list).size() + 1 > desk.rules().itemsPerList()) {
            return Outcome.No.because(Refusal.over(
                    Refusal.Reason.TOO_MANY_ITEMS,
                    desk.rules().itemsPerList(),
                    desk.sheet().of(list).size() + 1));
        }
        Item now = item.at(list, item.place(), indent).version(item.version() + 1);
        Sheet after = placed(desk.sheet(), now);
        if (!elsewhere && indent == item.indent() && order(after).equals(order(desk.sheet()))) {
            return desk.done(desk.sheet());
        }
        return desk.done(after, desk.change(now, Change.Word.PLACED, at(item), at(now)));
    }

    private Sheet placed(Sheet sheet, Item now) {
        List<Item> others =
                sheet.of(list).stream().filter(one -> !one.id().equals(id)).toList();
        Optional<ItemId> neighbour = after.filter(one -> !one.equals(id));
        boolean known =
                neighbour.isEmpty() || others.stream().anyMatch(one -> one.id().equals(neighbour.get()));
        Optional<ItemId> last = others.isEmpty()
                ? Optional.empty()
                : Optional.of(others.get(others.size() - 1).id());
        return sheet.with(Places.insert(others, known ? neighbour : last, List.of(now), list));
    }

    private List<ItemId> order(Sheet sheet) {
        return sheet.of(list).stream().map(Item::id).toList();
    }

    private static Map<String, String> at(Item item) {
        return Map.of("list", item.list().value(), "indent", Integer.toString(item.indent()));
    }
}
