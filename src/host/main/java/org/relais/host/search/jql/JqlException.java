package org.relais.host.search.jql;

import java.util.List;

/** A query that was refused. The message is the sentence in English; the key and arguments say it in any language. */
public final class JqlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient List<String> arguments;

    JqlException(String key, List<String> arguments, String english) {
        super(english);
        this.key = key;
        this.arguments = arguments;
    }

    /** The key of the sentence in the host's words. */
    public String key() {
        return key;
    }

    /**
     * What the sentence speaks of. An error of syntax gives the offending text, its line, its column and its position in
     * the query, all three counted from 1.
     */
    public List<String> arguments() {
        return arguments;
    }
}
