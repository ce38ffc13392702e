package org.relais.host.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class I18nTest {
    private final I18n i18n = new I18n();

    @BeforeEach
    void add() {
        i18n.add(
                "it",
                bundles(Map.of(
                        "i18n/it.properties", "hello=Hello {0}\nonly=Root\nits=It''s",
                        "i18n/it_fr.properties", "hello=Allô {0}",
                        "i18n/it_fr_CA.properties", "hello=Bonjour {0}")),
                "i18n.it");
    }

    @Test
    void the_narrowest_language_speaks_first() {
        assertThat(i18n.getInstance(Locale.CANADA_FRENCH).getText("hello", "Ann"))
                .isEqualTo("Bonjour Ann");
        assertThat(i18n.getInstance(Locale.FRANCE).getText("hello", "Ann")).isEqualTo("Allô Ann");
        assertThat(i18n.getInstance(Locale.GERMAN).getText("hello", "Ann")).isEqualTo("Hello Ann");
        assertThat(i18n.getInstance(Locale.FRANCE).getText("only")).isEqualTo("Root");
    }

    @Test
    void an_unknown_key_is_its_own_text() {
        assertThat(i18n.getInstance(Locale.ROOT).getText("no.such.key")).isEqualTo("no.such.key");
        assertThat(i18n.getInstance(Locale.ROOT).isKeyDefined("no.such.key")).isFalse();
    }

    @Test
    void a_text_is_always_a_pattern() {
        assertThat(i18n.getInstance(Locale.ROOT).getText("its")).isEqualTo("It's");
        assertThat(i18n.getInstance(Locale.ROOT).getText("hello", List.of("list")))
                .isEqualTo("Hello list");
    }

    @Test
    void texts_go_with_their_owner() {
        assertThat(i18n.keys("it")).containsExactly("hello", "its", "only");
        i18n.remove("it");
        assertThat(i18n.texts(Locale.FRANCE)).isEmpty();
    }

    private static ClassLoader bundles(Map<String, String> files) {
        return new ClassLoader(null) {
            @Override
            public InputStream getResourceAsStream(String name) {
                String content = files.get(name);
                return content == null ? null : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            }
        };
    }
}
