package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WebWordsTest {
    @Test
    void everything_is_said_in_both_languages_with_as_many_values() throws IOException {
        Properties english = texts("web");
        Properties french = texts("web_fr");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(values(french.get(key))).as("%s", key).isEqualTo(values(text)));
    }

    @Test
    void no_text_has_an_apostrophe_that_the_pattern_would_swallow() throws IOException {
        assertThat(texts("web").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(texts("web_fr").values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static long values(Object text) {
        return text.toString().chars().filter(letter -> letter == '{').count();
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                WebWordsTest.class.getResourceAsStream("/host/i18n/" + name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
