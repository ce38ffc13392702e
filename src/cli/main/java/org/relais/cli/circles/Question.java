package org.relais.cli.circles;

import java.util.List;
import java.util.Optional;
import org.relais.cli.Words;

/**
 * Something that the files leave open and nobody but a person can say.
 *
 * @param id the same for the same question, so that an answer is found again
 * @param choices what it may be
 * @param answer what somebody said
 */
public record Question(String id, String key, List<Object> values, List<Choice> choices, Optional<String> answer) {
    /** One of the answers. */
    public record Choice(String value, String label) {}

    public String in(Words words) {
        return words.say(key, values.toArray());
    }
}
