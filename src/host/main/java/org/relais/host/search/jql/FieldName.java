package org.relais.host.search.jql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a query names a field: by a name, by the number of a custom field as in {@code cf[10100]}, or as a value in a
 * property, {@code issue.property[key].path}.
 */
public record FieldName(String text) {
    private static final Pattern NUMBERED = Pattern.compile("(?i)cf\\s*\\[\\s*(\\d{1,18})\\s*]");
    private static final Pattern PROPERTY = Pattern.compile(
            "(?i)issue\\.property\\s*\\[\\s*(?:\"([^\"]+)\"|'([^']+)'|([^\"'\\]]*[^\"'\\]\\s]))\\s*](?:\\.(.+))?");

    /** A value in a property of issues; the path is empty for the property as a whole. */
    public record Property(String key, String path) {}

    /** The number of the custom field, if the field is named by number. */
    public Optional<Long> number() {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? Optional.of(Long.valueOf(numbered.group(1))) : Optional.empty();
    }

    /** The property, if the field is named as one. */
    public Optional<Property> property() {
        Matcher property = PROPERTY.matcher(text);
        if (!property.matches()) return Optional.empty();
        String quoted = property.group(1) != null ? property.group(1) : property.group(2);
        String path = property.group(4);
        return Optional.of(new Property(quoted != null ? quoted : property.group(3), path == null ? "" : path));
    }
}
