package org.relais.host.search.text;

import java.util.List;
import java.util.Set;

/** What {@code ~} looks for in one text. */
public sealed interface TextQuery {
    /** Words beside each other in this order, each in one of its forms; one word is a phrase of one. */
    record Phrase(List<Set<String>> words) implements TextQuery {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /** A word that begins with these letters; {@code *} and {@code ?} in it stand for others. */
    record Wildcard(String pattern) implements TextQuery {
        /** The letters before the first wildcard. */
        String prefix() {
            return pattern.split("[*?]", 2)[0];
        }

        boolean isPrefixAlone() {
            return pattern.equals(prefix() + "*");
        }

        /** The pattern as SQL's {@code like} has it, with a backslash for escapes. */
        String like() {
            return pattern.replaceAll("[\\\\%_]", "\\\\$0").replace('*', '%').replace('?', '_');
        }
    }

    /** All of the wanted ones, or any of them; and none of the others. Without wanted ones it finds nothing. */
    record Group(boolean all, List<TextQuery> wanted, List<TextQuery> unwanted) implements TextQuery {
        public Group {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
        }
    }
}
