package org.relais.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern KEY =
            Pattern.compile("\"((?:note|conflict|ask|format|input|table|sheet|usage|output|roster"
                    + "|answers|report|count|at)\\.[a-z0-9.-]*[a-z0-9])\"");
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);
    private static final Words FRENCH = Words.in(Locale.CANADA_FRENCH);

    private static Set<String> named() {
        try (Stream<Path> files = Files.walk(Path.of("main/java"))) {
            Set<String> keys = new TreeSet<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher key = KEY.matcher(Files.readString(file));
                while (key.find()) keys.add(key.group(1));
            }
            return keys;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void each_key_that_the_code_names_has_words_in_both_languages() {
        assertThat(named()).hasSizeGreaterThan(100);
        assertThat(ENGLISH.bundle().keySet()).containsAll(named());
        assertThat(FRENCH.bundle().keySet()).isEqualTo(ENGLISH.bundle().keySet());
    }

    @Test
    void no_remark_is_said_that_nothing_remarks() {
        Set<String> said = new TreeSet<>(ENGLISH.bundle().keySet());
        said.removeIf(key -> !key.matches("(note|conflict|ask|input|sheet|table|roster|output|format)\\..*"));
        assertThat(named()).containsAll(said);
    }

    @Test
    void both_are_words_and_differ() {
        for (String key : ENGLISH.bundle().keySet()) {
            String french = FRENCH.bundle().getString(key);
            assertThat(french)
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("'")
                    .doesNotContain(" :")
                    .doesNotContain(" ;");
            assertThat(ENGLISH.bundle().getString(key)).as(key).doesNotContain("'");
            if (key.startsWith("note.") || key.startsWith("conflict.") || key.startsWith("input.")) {
                assertThat(french).as(key).isNotEqualTo(ENGLISH.bundle().getString(key));
            }
        }
    }

    @Test
    void english_is_english_on_a_french_machine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(Words.in(Locale.ENGLISH).say("input.empty")).isEqualTo("the file is empty.");
            assertThat(Words.in(Locale.JAPAN).say("input.empty")).isEqualTo("the file is empty.");
        } finally {
            Locale.setDefault(before);
        }
    }
}
