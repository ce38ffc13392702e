package org.relais.host.search.jql;

import java.util.List;
import java.util.function.Function;

/** What stands on the right of an operator. */
public sealed interface Operand {
    /** A word, a quoted text or a number. */
    record Value(String text) implements Operand {}

    /** EMPTY or NULL. */
    record Empty() implements Operand {}

    /** A function with its arguments. */
    record Call(String name, List<String> arguments) implements Operand {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** Several operands in parentheses. */
    record Items(List<Operand> items) implements Operand {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** One function per case. */
    default <T> T fold(
            Function<Value, T> value, Function<Empty, T> empty, Function<Call, T> call, Function<Items, T> items) {
        if (this instanceof Value it) return value.apply(it);
        if (this instanceof Empty it) return empty.apply(it);
        if (this instanceof Call it) return call.apply(it);
        return items.apply((Items) this);
    }
}
