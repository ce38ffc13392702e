package org.relais.host.workflow;

import com.opensymphony.workflow.InvalidInputException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The workflow said no, and nothing changed. It carries the words of the validators, or a key of the host's own. */
public final class TransitionRefused extends RuntimeException {
    /** The action is not offered where the issue stands, or not to this person. */
    public static final String UNAVAILABLE = "host.workflow.unavailable";

    /** Someone else is moving the same issue and has not finished. */
    public static final String BUSY = "host.workflow.busy";

    private static final long serialVersionUID = 1L;
    private final transient Map<String, String> fields;
    private final transient List<String> messages;
    private final String key;

    private TransitionRefused(String text, String key, Map<String, String> fields, List<String> messages, Throwable e) {
        super(text, e);
        this.key = key;
        this.fields = fields;
        this.messages = messages;
    }

    static TransitionRefused unavailable(int action, Throwable cause) {
        return new TransitionRefused("Action " + action + " is not available", UNAVAILABLE, Map.of(), List.of(), cause);
    }

    static TransitionRefused busy(long entry, Throwable cause) {
        return new TransitionRefused("Entry " + entry + " is being moved", BUSY, Map.of(), List.of(), cause);
    }

    static TransitionRefused by(InvalidInputException validator) {
        Map<String, String> fields = new LinkedHashMap<>();
        validator.getErrors().forEach((field, message) -> fields.put(String.valueOf(field), String.valueOf(message)));
        List<String> messages = new ArrayList<>();
        validator.getGenericErrors().forEach(message -> messages.add(String.valueOf(message)));
        return new TransitionRefused("Refused: " + fields + " " + messages, null, fields, messages, validator);
    }

    /** What is wrong with which field. */
    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    /** What is wrong as a whole. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** The key of a sentence where no validator spoke: {@link #UNAVAILABLE} or {@link #BUSY}. */
    public Optional<String> key() {
        return Optional.ofNullable(key);
    }
}
