package org.relais.jira.purpose.advice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What tells a method from a purpose in one language: patterns by section, a line each, from {@code purpose/advice}. A
 * {@code #} begins a remark.
 */
final class Rules {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern SECTION = Pattern.compile("\\[[a-z-]+]");

    private final Map<String, Pattern> sections = new LinkedHashMap<>();

    private Rules(Map<String, List<String>> lines) {
        lines.forEach((section, patterns) ->
                sections.put(section, Pattern.compile("\\b(?:" + String.join("|", patterns) + ")(?!\\w)", FLAGS)));
    }

    /** The rules of a language, {@code en} or {@code fr}. */
    static Rules of(String language) {
        String file = "/purpose/advice/" + language + ".txt";
        try (InputStream stream = Rules.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Map<String, List<String>> lines = new LinkedHashMap<>();
            List<String> section = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String rule = line.replaceFirst("#.*", "").strip();
                if (rule.isEmpty()) continue;
                if (SECTION.matcher(rule).matches()) {
                    section = lines.computeIfAbsent(rule.substring(1, rule.length() - 1), name -> new ArrayList<>());
                } else section.add(rule);
            }
            return new Rules(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** What one section says; every section is in every language. */
    Pattern section(String name) {
        Pattern pattern = sections.get(name);
        if (pattern == null) throw new IllegalStateException("the rules have no section " + name);
        return pattern;
    }
}
