package org.relais.host.search.field;

import java.util.Locale;
import java.util.Optional;

/**
 * One value to compare a field with: a text or a number. Whoever types a value that does not exist is told so; what a
 * function gives is taken as it is.
 */
public record Literal(String text, Long number, boolean typed) {
    /** A value that stands in the query. */
    public static Literal typed(String text) {
        return new Literal(text, null, true);
    }

    /** A name that a function gave. */
    public static Literal given(String text) {
        return new Literal(text, null, false);
    }

    /** An id, or a moment in epoch milliseconds, that a function gave. */
    public static Literal given(long number) {
        return new Literal(String.valueOf(number), number, false);
    }

    /** The number that it is, if it is one; never infinity or NaN. */
    Optional<Double> decimal() {
        try {
            return Optional.of(Double.valueOf(text)).filter(Double::isFinite);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
