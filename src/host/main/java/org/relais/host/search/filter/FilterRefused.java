package org.relais.host.search.filter;

import java.util.List;

/** A filter that is not kept as it is wanted: the field, and the key of the sentence with what it speaks of. */
public final class FilterRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final String key;
    private final transient List<Object> arguments;

    FilterRefused(String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** {@code filterName}, {@code description}, {@code jql} or {@code shares}. */
    public String field() {
        return field;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
