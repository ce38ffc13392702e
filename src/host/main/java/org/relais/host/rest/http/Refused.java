package org.relais.host.rest.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request that is not carried out, and why: sentences about it as a whole, and one beside each field. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient List<Sentence> messages;
    private final transient Map<String, Sentence> errors;

    private Refused(int status, List<Sentence> messages, Map<String, Sentence> errors) {
        super(status + " " + messages + " " + errors);
        this.status = status;
        this.messages = List.copyOf(messages);
        this.errors = new LinkedHashMap<>(errors);
    }

    /** One sentence about the request, by its key. */
    public static Refused with(int status, String key, Object... values) {
        return new Refused(status, List.of(Sentence.of(key, values)), Map.of());
    }

    /** Something that was sent is wrong. */
    public static Refused badRequest(String key, Object... values) {
        return with(400, key, values);
    }

    /** It is not there, or the visitor may not know of it. */
    public static Refused notFound(String key, Object... values) {
        return with(404, key, values);
    }

    /** The visitor may not do this. */
    public static Refused forbidden(String key, Object... values) {
        return with(403, key, values);
    }

    /** One field of what was sent is wrong. */
    public static Refused field(String field, String key, Object... values) {
        return new Refused(400, List.of(), Map.of(field, Sentence.of(key, values)));
    }

    /** Several things are wrong with what was sent. */
    public static Refused badRequest(List<Sentence> messages, Map<String, Sentence> errors) {
        return new Refused(400, messages, errors);
    }

    public int status() {
        return status;
    }

    public List<Sentence> messages() {
        return messages;
    }

    public Map<String, Sentence> errors() {
        return errors;
    }
}
