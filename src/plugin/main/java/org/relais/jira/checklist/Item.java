package org.relais.jira.checklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/**
 * One thing that must be true, or a heading above some.
 *
 * @param place orders the items of a list; of two at the same place the smaller id comes first
 * @param version counts its changes
 * @param retired whether it is shown no longer; it is never deleted
 * @param origin the item of a template that it came from
 */
public record Item(
        ItemId id,
        ListId list,
        Kind kind,
        Content content,
        Standing standing,
        int indent,
        long place,
        int version,
        boolean retired,
        Optional<String> origin) {
    /** The order of items in a list, the same wherever it is asked for. */
    public static final Comparator<Item> ORDER =
            Comparator.comparingLong(Item::place).thenComparing(Item::id);

    /** What stands in a list. */
    public enum Kind {
        ITEM,
        HEADING;

        /** How it is stored, and called in REST. Never changed. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            for (Kind kind : values()) if (kind.word().equals(word)) return Optional.of(kind);
            return Optional.empty();
        }
    }

    public Meaning meaning() {
        return standing.state().meaning();
    }

    /** Whether something is left to be done. */
    public boolean open() {
        return kind == Kind.ITEM && !retired && !meaning().closed();
    }

    /** Whether its list is not through without it. */
    public boolean lacking() {
        return open() && content.mandatory();
    }

    /**
     * Moves it to another state. An item with two keys is done when two different people said so; the first leaves it in
     * progress. Whoever takes it back to another state takes all keys back.
     */
    Tick tick(UserKey who, State to, Optional<String> reason, Instant now) {
        if (kind == Kind.HEADING) return new Tick.No(Refusal.of(Refusal.Reason.HEADING));
        if (to.meaning().needsReason() && reason.isEmpty()) {
            return new Tick.No(Refusal.of(Refusal.Reason.REASON_MISSING).about(Member.REASON.word()));
        }
        Optional<String> why = to.meaning().needsReason() ? reason : Optional.empty();
        if (!content.twoKeys() || to.meaning() != Meaning.DONE) {
            return new Tick.Yes(with(new Standing(to, why, List.of())));
        }
        if (meaning() == Meaning.DONE) return new Tick.Yes(with(new Standing(to, why, standing.keys())));
        if (standing.keys().stream().anyMatch(key -> key.by().equals(who))) {
            return new Tick.No(Refusal.of(Refusal.Reason.SAME_PERSON));
        }
        List<Signature> keys = new ArrayList<>(standing.keys());
        keys.add(new Signature(who, now));
        State next = keys.size() < 2 ? State.of(Meaning.IN_PROGRESS) : to;
        return new Tick.Yes(with(new Standing(next, why, keys)));
    }

    /** What became of a tick. */
    sealed interface Tick {
        record Yes(Item item) implements Tick {}

        record No(Refusal why) implements Tick {}
    }

    Item with(Content now) {
        return new Item(id, list, kind, now, standing, indent, place, version, retired, origin);
    }

    Item with(Standing now) {
        return new Item(id, list, kind, content, now, indent, place, version, retired, origin);
    }

    Item at(ListId where, long now, int depth) {
        return new Item(id, where, kind, content, standing, depth, now, version, retired, origin);
    }

    Item retired(boolean now) {
        return new Item(id, list, kind, content, standing, indent, place, version, now, origin);
    }

    Item version(int now) {
        return new Item(id, list, kind, content, standing, indent, place, now, retired, origin);
    }
}
