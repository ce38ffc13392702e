package org.relais.jira.checklist;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Changes members of an item, its state among them. Based on an older version it still holds, unless one of the very
 * members that are sent was changed since to something else: then both are shown, and nothing is lost.
 */
public record EditItem(ItemId id, Map<Member, String> members, Optional<Integer> basedOn) implements Command {
    public EditItem {
        members = Map.copyOf(members);
    }

    /** Only moves it to another state. */
    public static EditItem tick(ItemId id, State state, String reason, Optional<Integer> basedOn) {
        Map<Member, String> members = new EnumMap<>(Member.class);
        members.put(Member.STATE, state.name());
        if (!reason.isEmpty()) members.put(Member.REASON, reason);
        return new EditItem(id, members, basedOn);
    }

    /** {@inheritDoc} Each member says by itself what it needs; this is the least of them. */
    @Override
    public Right needs() {
        return members.keySet().stream().anyMatch(member -> member.right() == Right.EDIT) ? Right.EDIT : Right.TICK;
    }

    @Override
    public Outcome on(Desk desk) {
        Optional<Item> found = desk.sheet().item(id);
        if (found.isEmpty()) return Outcome.No.because(Refusal.Reason.NO_SUCH_ITEM);
        for (Member member : members.keySet()) {
            if (!desk.rights().may(member.right())) return Outcome.No.because(Rights.lacking(member.right()));
        }
        if (basedOn.isEmpty()) return Outcome.No.because(Refusal.Reason.VERSION_MISSING);
        for (Map.Entry<Member, String> one : members.entrySet()) {
            Optional<Refusal> wrong = one.getKey().against(one.getValue());
            if (wrong.isPresent())
                return Outcome.No.because(wrong.get().about(one.getKey().word()));
        }
        Item item = found.get();
        if (stale(desk, item)) return stale(desk.sheet(), item);
        return changed(desk, item);
    }

    private boolean stale(Desk desk, Item item) {
        if (basedOn.get() == item.version()) return false;
        if (basedOn.get() > item.version()) return true;
        return desk.past().since(id, basedOn.get()).stream()
                .flatMap(change -> change.after().keySet().stream())
                .anyMatch(word -> Member.named(word)
                        .filter(member -> differs(member, item))
                        .isPresent());
    }

    /** What two people changed to the same is no conflict; a key that was turned is one with what ticks. */
    private boolean differs(Member member, Item item) {
        if (member == Member.KEYS) return false;
        return members.containsKey(member) && !member.clean(members.get(member)).equals(member.of(item));
    }

    private Outcome stale(Sheet sheet, Item item) {
        Map<String, String> yours = new HashMap<>();
        members.forEach((member, value) -> yours.put(member.word(), value));
        return new Outcome.No(new Answer.Stale(sheet.list(item.list()).orElseThrow(), Optional.of(item), yours));
    }

    private Outcome changed(Desk desk, Item item) {
        Item now = item;
        for (Map.Entry<Member, String> one : members.entrySet())
            now = one.getKey().put(now, one.getValue());
        if (members.containsKey(Member.STATE) || members.containsKey(Member.REASON)) {
            Optional<State> state = state(desk.rules(), item);
            if (state.isEmpty()) return Outcome.No.because(unknownState(desk.rules()));
            if (desk.who().isEmpty()) return Outcome.No.because(Rights.lacking(Right.TICK));
            Item.Tick tick = now.tick(desk.who().get(), state.get(), reason(item), desk.now());
            if (tick instanceof Item.Tick.No no) return Outcome.No.because(no.why());
            now = ((Item.Tick.Yes) tick).item();
        }
        if (now.equals(item)) return desk.done(desk.sheet());
        now = now.version(item.version() + 1);
        return desk.done(desk.sheet().with(now), line(desk, item, now));
    }

    private Optional<State> state(Rules rules, Item item) {
        String name = members.getOrDefault(Member.STATE, item.standing().state().name());
        // a state that the project no longer has stays with the items that are in it
        return name.equals(item.standing().state().name())
                ? Optional.of(item.standing().state())
                : rules.state(name);
    }

    private Optional<String> reason(Item item) {
        return Optional.ofNullable(members.get(Member.REASON))
                .map(Limits::clean)
                .or(() -> members.containsKey(Member.STATE)
                        ? Optional.empty()
                        : item.standing().reason())
                .filter(text -> !text.isEmpty());
    }

    private static Change line(Desk desk, Item item, Item now) {
        Map<String, String> before = new HashMap<>();
        Map<String, String> after = new HashMap<>();
        boolean ticked = false;
        for (Member member : Member.values()) {
            if (member.of(item).equals(member.of(now))) continue;
            before.put(member.word(), member.of(item));
            after.put(member.word(), member.of(now));
            ticked |= member == Member.STATE || member == Member.KEYS;
        }
        return desk.change(now, ticked ? Change.Word.TICKED : Change.Word.CHANGED, before, after);
    }

    static Refusal unknownState(Rules rules) {
        String names = Stream.concat(
                        Stream.of(Meaning.values()).map(Meaning::word),
                        rules.own().stream().map(State::name))
                .collect(Collectors.joining(", "));
        return Refusal.of(Refusal.Reason.NOT_ONE_OF).saying(names).about(Member.STATE.word());
    }
}
