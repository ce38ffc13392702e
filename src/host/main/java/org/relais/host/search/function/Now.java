package org.relais.host.search.function;

import java.util.List;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Searcher;

/** The moment of the search. */
record Now() implements BuiltIn {
    @Override
    public String name() {
        return "now";
    }

    @Override
    public String usage() {
        return "now()";
    }

    @Override
    public Field.Kind kind() {
        return Field.Kind.DATE;
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public List<Literal> values(List<String> arguments, Searcher searcher) {
        if (!arguments.isEmpty()) throw misused();
        return List.of(Literal.given(searcher.now().toInstant().toEpochMilli()));
    }
}
