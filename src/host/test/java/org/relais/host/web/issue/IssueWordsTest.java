package org.relais.host.web.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class IssueWordsTest {
    @Test
    void every_sentence_is_there_in_french_with_the_same_values() throws IOException {
        Properties english = words("/host/i18n/issue.properties");
        Properties french = words("/host/i18n/issue_fr.properties");

        assertThat(french.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> assertThat(values(french.get(key))).as("%s", key).isEqualTo(values(text)));
    }

    @Test
    void no_sentence_holds_a_lone_apostrophe_which_would_swallow_its_values() throws IOException {
        for (String file : new String[] {"/host/i18n/issue.properties", "/host/i18n/issue_fr.properties"}) {
            assertThat(words(file).values())
                    .allSatisfy(text ->
                            assertThat(text.toString().replace("''", "")).doesNotContain("'"));
        }
    }

    private static long values(Object text) {
        return text.toString().chars().filter(letter -> letter == '{').count();
    }

    private static Properties words(String file) throws IOException {
        Properties words = new Properties();
        try (Reader reader =
                new InputStreamReader(IssueWordsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(reader);
        }
        return words;
    }
}
