package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class HostTextsTest {
    @Test
    void everything_is_said_in_both_languages() throws IOException {
        assertThat(texts("host_fr").keySet()).isEqualTo(texts("host").keySet());
    }

    @Test
    void no_text_has_an_apostrophe_that_the_pattern_would_swallow() throws IOException {
        assertThat(texts("host").values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(texts("host_fr").values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties texts(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader file = new InputStreamReader(
                HostTextsTest.class.getResourceAsStream("/host/i18n/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(file);
        }
        return texts;
    }
}
