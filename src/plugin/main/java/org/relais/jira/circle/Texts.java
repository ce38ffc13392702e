package org.relais.jira.circle;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One text in the languages in which people wrote it, each under its language tag (BCP 47); {@value #ANY} is one whose
 * language nobody said. A reader gets the nearest one, so a text that exists is never hidden by a language.
 */
public record Texts(SortedMap<String, String> byLanguage) {
    /** The tag of a text whose language nobody said. */
    public static final String ANY = "und";
    /** The most languages of one text. */
    public static final int MOST = 20;

    public static final Texts NONE = new Texts(new TreeMap<>());

    public Texts {
        byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage));
    }

    /** A text whose language nobody said; blank is none. */
    public static Texts of(String text) {
        return text.isBlank() ? NONE : of(Map.of(ANY, text));
    }

    public static Texts of(Map<String, String> byLanguage) {
        return new Texts(new TreeMap<>(byLanguage));
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text for a reader: in their language, else without one, else in English, else the first; empty if none. */
    public String in(Locale reader) {
        return Stream.of(
                        Stream.of(reader.toLanguageTag(), reader.getLanguage()),
                        byLanguage.keySet().stream().filter(tag -> sameLanguage(tag, reader)),
                        Stream.of(ANY, "en"),
                        byLanguage.keySet().stream())
                .flatMap(tags -> tags)
                .filter(byLanguage::containsKey)
                .findFirst()
                .map(byLanguage::get)
                .orElse("");
    }

    private static boolean sameLanguage(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getLanguage().equals(reader.getLanguage());
    }

    /** All of them, for a search. */
    public List<String> all() {
        return List.copyOf(byLanguage.values());
    }
}
