package org.relais.host.search.jql;

import java.util.List;
import java.util.function.Function;

/** A condition of a query. */
public sealed interface Clause {
    /** All of these. */
    record And(List<Clause> clauses) implements Clause {
        public And {
            clauses = List.copyOf(clauses);
        }
    }

    /** Any of these. */
    record Or(List<Clause> clauses) implements Clause {
        public Or {
            clauses = List.copyOf(clauses);
        }
    }

    /** Not this. */
    record Not(Clause clause) implements Clause {}

    /** A field, an operator and an operand. */
    record Term(FieldName field, Operator operator, Operand operand) implements Clause {}

    /** One function per case. */
    default <T> T fold(Function<And, T> and, Function<Or, T> or, Function<Not, T> not, Function<Term, T> term) {
        if (this instanceof And it) return and.apply(it);
        if (this instanceof Or it) return or.apply(it);
        if (this instanceof Not it) return not.apply(it);
        return term.apply((Term) this);
    }
}
