package org.relais.host.search.function;

import java.util.List;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Searcher;

/** Whoever searches; nobody for somebody who is not logged in. */
record CurrentUser() implements BuiltIn {
    @Override
    public String name() {
        return "currentUser";
    }

    @Override
    public String usage() {
        return "currentUser()";
    }

    @Override
    public Field.Kind kind() {
        return Field.Kind.PERSON;
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public List<Literal> values(List<String> arguments, Searcher searcher) {
        if (!arguments.isEmpty()) throw misused();
        return searcher.username().map(Literal::given).stream().toList();
    }
}
