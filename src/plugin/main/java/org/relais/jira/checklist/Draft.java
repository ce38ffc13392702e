package org.relais.jira.checklist;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An item to come: what is said of it, member by member. A state other than open comes with what was imported; whose keys
 * were turned does not.
 */
public record Draft(ItemId id, Item.Kind kind, int indent, Map<Member, String> members, Optional<String> origin) {
    public Draft {
        members = Map.copyOf(members);
    }

    /** An item of which only the text is said. */
    public static Draft of(String text) {
        return new Draft(ItemId.fresh(), Item.Kind.ITEM, 0, Map.of(Member.TEXT, text), Optional.empty());
    }

    /** What stands against it: the first member that is wrong. */
    Optional<Refusal> against(Rules rules) {
        Map<Member, String> all = new EnumMap<>(Member.class);
        all.put(Member.TEXT, "");
        all.putAll(members);
        for (Map.Entry<Member, String> one : all.entrySet()) {
            Optional<Refusal> wrong = one.getKey().against(one.getValue());
            if (wrong.isPresent())
                return wrong.map(refusal -> refusal.about(one.getKey().word()));
        }
        if (indent < 0 || indent > Limits.INDENT) {
            return Optional.of(
                    Refusal.over(Refusal.Reason.TOO_DEEP, Limits.INDENT, indent).about("indent"));
        }
        String state = members.getOrDefault(Member.STATE, "");
        boolean known = state.isEmpty() || rules.state(state).isPresent();
        return known ? Optional.empty() : Optional.of(EditItem.unknownState(rules));
    }

    Item item(ListId list, Rules rules) {
        Item item = new Item(id, list, kind, Content.of(""), Standing.FRESH, indent, 0, 1, false, origin);
        for (Map.Entry<Member, String> one : members.entrySet())
            item = one.getKey().put(item, one.getValue());
        Optional<State> state = Optional.ofNullable(members.get(Member.STATE)).flatMap(rules::state);
        if (state.isEmpty() || kind == Item.Kind.HEADING) return item;
        Optional<String> reason = Optional.ofNullable(members.get(Member.REASON))
                .map(Limits::clean)
                .filter(text -> !text.isEmpty());
        return item.with(new Standing(state.get(), reason, java.util.List.of()));
    }
}
