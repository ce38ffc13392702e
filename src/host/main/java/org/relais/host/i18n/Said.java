package org.relais.host.i18n;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.stream.Stream;

/** A sentence about a field of a form: the key of its text, and the values in it. */
public record Said(String field, String key, List<String> values) {
    public static Said of(String field, String key, Object... values) {
        return new Said(field, key, Stream.of(values).map(String::valueOf).toList());
    }

    public String in(I18nHelper texts) {
        return texts.getText(key, values.toArray());
    }
}
