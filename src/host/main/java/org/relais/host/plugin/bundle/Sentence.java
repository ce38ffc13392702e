package org.relais.host.plugin.bundle;

import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** One sentence for an administrator, in any language; an empty key stands for a text that has one language only. */
public record Sentence(String key, List<String> values) {
    private static final String WORDS = "host/i18n/apps.properties";

    /** The text of a key with these values. */
    public static Sentence of(String key, Object... values) {
        return new Sentence(key, Stream.of(values).map(String::valueOf).toList());
    }

    /** A text as it is, such as what a library said. */
    public static Sentence plain(String text) {
        return new Sentence("", List.of(text));
    }

    public String in(I18nHelper texts) {
        return key.isEmpty() ? values.get(0) : texts.getText(key, values.toArray());
    }

    /** For logs and exceptions. */
    public String english() {
        if (key.isEmpty()) return values.get(0);
        return new MessageFormat(english(key), Locale.ENGLISH).format(values.toArray());
    }

    private static String english(String key) {
        Properties words = new Properties();
        try (InputStream stream = Sentence.class.getClassLoader().getResourceAsStream(WORDS)) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.getProperty(key, key);
    }
}
