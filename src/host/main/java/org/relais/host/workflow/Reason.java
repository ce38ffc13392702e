package org.relais.host.workflow;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.stream.Stream;

/** One sentence to whoever edits workflows, as the key of a text and its values. */
public record Reason(String key, List<String> values) {
    public static Reason of(String key, Object... values) {
        return new Reason(key, Stream.of(values).map(String::valueOf).toList());
    }

    public String in(I18nHelper texts) {
        return texts.getText(key, values.toArray());
    }
}
