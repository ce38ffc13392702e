package org.relais.host.data;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.EOFException;
import java.io.IOException;

/** A file that cannot be read, or not to its end. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Position at;

    Unreadable(Position at, String message) {
        super(message);
        this.at = at;
    }

    static Unreadable because(IOException e, Position at) {
        return new Unreadable(at, words(e));
    }

    Position at() {
        return at;
    }

    private static String words(IOException e) {
        if (e instanceof JsonEOFException || e instanceof EOFException) return "the file stops in the middle";
        if (e instanceof StreamConstraintsException) return "the file is nested or filled beyond measure: " + first(e);
        if (e instanceof JsonParseException) return "the file is not JSON from here: " + first(e);
        return "the file cannot be read: " + first(e);
    }

    private static String first(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
