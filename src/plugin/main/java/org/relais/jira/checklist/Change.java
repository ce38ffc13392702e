package org.relais.jira.checklist;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.UserKey;

/**
 * One change of a list or an item, never changed afterwards.
 *
 * @param row its number, 0 while it is not kept yet; later ones are greater
 * @param item none where it is about the list itself
 * @param version what the list or the item has since
 * @param label the name of the list or the text of the item at that time
 * @param before what it was, by the word of each member that changed
 * @param by nobody where Relais did it
 */
public record Change(
        long row,
        ListId list,
        Optional<ItemId> item,
        int version,
        Word word,
        String label,
        Map<String, String> before,
        Map<String, String> after,
        Optional<UserKey> by,
        Instant at) {
    /** What was done. Their words are stored and never change. */
    public enum Word {
        ADDED,
        CHANGED,
        TICKED,
        PLACED,
        MOVED_AWAY,
        MOVED_HERE,
        RETIRED,
        RESTORED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        public static Word of(String word) {
            for (Word one : values()) if (one.word().equals(word)) return one;
            throw new IllegalArgumentException(word);
        }
    }

    public Change {
        before = Map.copyOf(before);
        after = Map.copyOf(after);
    }

    /** Whether it is the very change of this list or item that the database takes once: {@code "<id>:3"}. */
    public String step() {
        return item.map(ItemId::value).orElse(list.value()) + ":" + version;
    }
}
