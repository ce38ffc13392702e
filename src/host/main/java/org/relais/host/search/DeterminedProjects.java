package org.relais.host.search;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.jql.Clause;
import org.relais.host.search.jql.Operand;
import org.relais.host.search.jql.Operator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The projects to which a query confines itself, as far as {@code project =} and {@code project in} say so. */
record DeterminedProjects(JdbcClient jdbc) {
    /** Their keys; empty where other projects may be found too. */
    Set<String> of(Optional<Clause> where) {
        Set<String> names = where.flatMap(this::names).orElse(Set.of());
        if (names.isEmpty()) return Set.of();
        SqlPart query = SqlPart.of("select project_key from project where")
                .then(SqlPart.any(Stream.of("lower(project_key)", "lower(name)", "cast(id as varchar(60))")
                        .map(column -> SqlPart.among(column, names))
                        .toList()));
        return new HashSet<>(
                jdbc.sql(query.sql()).params(query.params()).query(String.class).list());
    }

    /** Nothing: the clause does not say. */
    private Optional<Set<String>> names(Clause clause) {
        return clause.fold(
                and -> and.clauses().stream()
                        .map(this::names)
                        .flatMap(Optional::stream)
                        .reduce(DeterminedProjects::common),
                or -> {
                    List<Optional<Set<String>>> each =
                            or.clauses().stream().map(this::names).toList();
                    if (each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)) return Optional.empty();
                    Set<String> any = new HashSet<>();
                    each.forEach(one -> any.addAll(one.get()));
                    return Optional.of(any);
                },
                not -> Optional.empty(),
                this::term);
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private Optional<Set<String>> term(Clause.Term term) {
        boolean positive = term.operator() == Operator.EQUALS || term.operator() == Operator.IN;
        if (!positive || !term.field().text().equalsIgnoreCase("project")) return Optional.empty();
        return texts(term.operand());
    }

    private static Optional<Set<String>> texts(Operand operand) {
        return operand.fold(
                value -> Optional.of(Set.of(value.text().toLowerCase(Locale.ROOT))),
                empty -> Optional.empty(),
                call -> Optional.empty(),
                items -> {
                    Set<String> all = new HashSet<>();
                    for (Operand item : items.items()) {
                        Optional<Set<String>> one = texts(item);
                        if (one.isEmpty()) return Optional.empty();
                        all.addAll(one.get());
                    }
                    return Optional.of(all);
                });
    }
}
