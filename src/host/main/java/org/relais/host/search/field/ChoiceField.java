package org.relais.host.search.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;

/** A choice among things that have names: a status, a project, a person. */
record ChoiceField(
        String name, Kind kind, Holding holding, Lookup lookup, boolean canBeEmpty, Optional<Sorting> sorting)
        implements Field {
    @Override
    public Set<Operator> operators() {
        return Operators.VALUES;
    }

    @Override
    public SqlPart filled() {
        return holding.filled();
    }

    @Override
    public SqlPart matches(Operator test, List<Literal> values) {
        List<Object> ids = ids(values);
        return holding.any(held -> SqlPart.among(held, ids));
    }

    /** What the values stand for. */
    List<Object> ids(List<Literal> values) {
        Map<String, List<Object>> found =
                lookup.find(values.stream().map(Literal::lower).distinct().toList());
        return values.stream().flatMap(value -> ids(value, found)).distinct().toList();
    }

    private Stream<Object> ids(Literal value, Map<String, List<Object>> found) {
        if (value.number() != null) return Stream.of(lookup.id(value.number()));
        List<Object> ids = found.getOrDefault(value.lower(), List.of());
        if (ids.isEmpty() && value.typed()) throw JqlError.VALUE.of(value.text(), name);
        return ids.stream();
    }
}
