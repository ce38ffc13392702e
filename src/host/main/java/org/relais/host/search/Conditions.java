package org.relais.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Fields;
import org.relais.host.search.field.Searcher;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.function.Operands;
import org.relais.host.search.function.Values;
import org.relais.host.search.jql.Clause;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;

/** Says in SQL, of the issue {@code i}, what the conditions of a query ask. */
record Conditions(Fields fields, Operands operands, Searcher searcher) {
    SqlPart of(Clause clause) {
        return clause.fold(
                and -> SqlPart.all(each(and.clauses())),
                or -> SqlPart.any(each(or.clauses())),
                not -> of(not.clause().opposite()),
                this::term);
    }

    private List<SqlPart> each(List<Clause> clauses) {
        return clauses.stream().map(this::of).toList();
    }

    private SqlPart term(Clause.Term term) {
        Field field = fields.named(term.field());
        Operator operator = term.operator();
        if (!field.operators().contains(operator)) throw unsupported(operator, field);
        boolean list = operands.isList(term.operand());
        if (list && !operator.takesList()) throw JqlError.A_LIST.of(operator.sign(), field.name());
        if (!list && operator.takesList()) throw JqlError.NOT_A_LIST.of(operator.sign(), field.name());
        Values values = operands.values(term, field, searcher);
        if (values.empty() && !field.canBeEmpty()) throw JqlError.EMPTY.of(field.name());
        if (values.empty() && operator.compares()) throw JqlError.COMPARED_EMPTY.of(operator.sign(), field.name());
        if (!values.literals().isEmpty() && operator.takesOnlyEmpty())
            throw JqlError.ONLY_EMPTY.of(operator.sign(), field.name());
        SqlPart met = met(field, operator.test(), values);
        // An empty field has no value that could differ: != and its like pass it over
        return operator.isNegative() ? field.filled().and(met.not()) : met;
    }

    private static SqlPart met(Field field, Operator test, Values values) {
        List<SqlPart> ways = new ArrayList<>();
        if (values.empty()) ways.add(field.filled().not());
        if (!values.literals().isEmpty()) ways.add(field.matches(test, values.literals()));
        return SqlPart.any(ways);
    }

    private static RuntimeException unsupported(Operator operator, Field field) {
        return JqlError.OPERATOR.of(
                operator.sign(),
                field.name(),
                field.operators().stream().map(Operator::sign).collect(Collectors.joining(", ")));
    }
}
