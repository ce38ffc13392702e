package org.relais.host.search.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code ~} looks for: words that must all be there, in any order, and phrases in double quotes. {@code *} and
 * {@code ?} stand for letters; a word after {@code -} or {@code !} must not be there.
 */
record WordSearch(List<Word> words) {
    private static final Pattern PART = Pattern.compile("([-+!]?)(?:\"([^\"]*)\"?|([^\\s\"]+))");

    record Word(String like, boolean wanted) {
        SqlPart test(String expression) {
            String text = Folding.sql("coalesce(" + expression + ", '')");
            return SqlPart.of(text + (wanted ? "" : " not") + " like ? escape '\\'", like);
        }
    }

    static WordSearch of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find()) {
            String word = part.group(2) != null ? part.group(2).strip() : trimmed(part.group(3));
            if (word.isEmpty()) continue;
            boolean unwanted = part.group(1).equals("-") || part.group(1).equals("!");
            words.add(new Word("%" + pattern(word, part.group(2) == null) + "%", !unwanted));
        }
        return new WordSearch(List.copyOf(words));
    }

    SqlPart test(String expression) {
        return SqlPart.all(words.stream().map(word -> word.test(expression)).toList());
    }

    private static String trimmed(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}*?]+|[^\\p{L}\\p{N}*?]+$", "");
    }

    private static String pattern(String word, boolean wildcards) {
        String escaped = Folding.java(word).replaceAll("[\\\\%_]", "\\\\$0");
        return wildcards ? escaped.replace('*', '%').replace('?', '_') : escaped;
    }
}
