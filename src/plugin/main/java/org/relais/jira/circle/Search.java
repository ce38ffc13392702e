package org.relais.jira.circle;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Finds nodes by what they are called, what they are for, what they say and how they are tagged, in any language. */
public final class Search {
    /** The most characters that are searched for. */
    public static final int LIMIT = 255;

    private static final int EXACT = 0;
    private static final int BEGINS = 1;
    private static final int NAMED = 2;
    private static final int SAID = 3;

    private Search() {}

    /**
     * The open nodes that hold every word of the query, whatever its accents and case: those named so first, at most so
     * many; of equals in the order of their names.
     */
    public static List<Node> find(Structure structure, String query, Locale reader, int most) {
        List<String> words = List.of(plain(query).strip().split("\\s+"));
        if (words.get(0).isEmpty()) return List.of();
        String whole = String.join(" ", words);
        return structure
                .nodes()
                .filter(node -> !node.closed())
                .map(node -> Map.entry(node, rank(structure, node, words, whole)))
                .filter(one -> one.getValue() <= SAID)
                .sorted(Comparator.<Map.Entry<Node, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(one -> plain(one.getKey().name().in(reader)))
                        .thenComparing(one -> one.getKey().id()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int rank(Structure structure, Node node, List<String> words, String whole) {
        List<String> names = node.name().all().stream().map(Search::plain).toList();
        if (names.contains(whole)) return EXACT;
        if (names.stream().anyMatch(name -> name.startsWith(whole))) return BEGINS;
        String named = String.join("\n", names);
        if (words.stream().allMatch(named::contains)) return NAMED;
        String said = String.join(
                "\n",
                Stream.of(
                                Stream.of(named),
                                node.tags().stream(),
                                node.purpose().all().stream(),
                                structure.clauses(node.id()).stream()
                                        .flatMap(clause -> Stream.concat(
                                                clause.title().all().stream(), clause.text().all().stream())))
                        .flatMap(some -> some)
                        .map(Search::plain)
                        .toList());
        return words.stream().allMatch(said::contains) ? SAID : SAID + 1;
    }

    /** A text without accents and case, as people type when they search. */
    public static String plain(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString()
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
    }
}
