package org.relais.host.search.jql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a query names a field: by a name, or by the number of a custom field as in {@code cf[10100]}. */
public record FieldName(String text) {
    private static final Pattern NUMBERED = Pattern.compile("(?i)cf\\s*\\[\\s*(\\d{1,18})\\s*]");

    /** The number of the custom field, if the field is named by number. */
    public Optional<Long> number() {
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? Optional.of(Long.valueOf(numbered.group(1))) : Optional.empty();
    }
}
