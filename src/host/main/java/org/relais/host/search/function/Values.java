package org.relais.host.search.function;

import java.util.ArrayList;
import java.util.List;
import org.relais.host.search.field.Literal;

/** What an operand comes to: values, and perhaps emptiness as one more. */
public record Values(List<Literal> literals, boolean empty) {
    public Values {
        literals = List.copyOf(literals);
    }

    static Values of(List<Literal> literals) {
        return new Values(literals, false);
    }

    static Values none() {
        return new Values(List.of(), true);
    }

    Values with(Values more) {
        List<Literal> both = new ArrayList<>(literals);
        both.addAll(more.literals);
        return new Values(both, empty || more.empty);
    }
}
