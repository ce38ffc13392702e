package org.relais.host.rest.http;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;

/** A sentence for whoever reads the answer: a key with values, or words that somebody has written already. */
public record Sentence(String key, List<Object> values, String written) {
    public static Sentence of(String key, Object... values) {
        return new Sentence(key, List.of(values), null);
    }

    /** What a validator or a field type said, in the language of its own choice. */
    public static Sentence written(String words) {
        return new Sentence("", List.of(), words);
    }

    String in(I18nHelper i18n) {
        if (written != null) return written;
        return values.isEmpty() ? i18n.getText(key) : i18n.getText(key, values);
    }
}
