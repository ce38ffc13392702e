package org.relais.host.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ClusterWordsTest {
    @Test
    void everything_is_said_in_both_languages_and_without_apostrophes_that_a_pattern_would_swallow()
            throws IOException {
        Properties english = words("cluster");
        Properties french = words("cluster_fr");
        assertThat(french.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(50);
        assertThat(english.values()).noneMatch(text -> text.toString().contains("'"));
        assertThat(french.values()).noneMatch(text -> text.toString().contains("'"));
    }

    private static Properties words(String name) throws IOException {
        Properties words = new Properties();
        try (Reader file = new InputStreamReader(
                ClusterWordsTest.class.getResourceAsStream("/host/i18n/" + name + ".properties"),
                StandardCharsets.UTF_8)) {
            words.load(file);
        }
        return words;
    }
}
