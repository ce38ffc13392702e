package org.relais.host.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Fields;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.function.Asked;
import org.relais.host.search.function.Operands;
import org.relais.host.search.function.Values;
import org.relais.host.search.jql.Clause;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.Operator;

/** Says in SQL, of the issue {@code i}, what the conditions of a query ask. */
record Conditions(Fields fields, Operands operands, Asked asked) {
    SqlPart of(Clause clause) {
        return of(clause, false);
    }

    /** The condition, or what is met where it is not: NOT is carried down to the operators, as Jira does. */
    private SqlPart of(Clause clause, boolean negated) {
        return clause.fold(
                and -> joined(and.clauses(), negated, !negated),
                or -> joined(or.clauses(), negated, negated),
                not -> of(not.clause(), !negated),
                term -> term(term, negated));
    }

    private SqlPart joined(List<Clause> clauses, boolean negated, boolean all) {
        List<SqlPart> each = clauses.stream().map(clause -> of(clause, negated)).toList();
        return all ? SqlPart.all(each) : SqlPart.any(each);
    }

    private SqlPart term(Clause.Term term, boolean negated) {
        Field field = fields.named(term.field());
        Operator written = term.operator();
        if (!field.operators().contains(written)) throw unsupported(written, field);
        boolean list = operands.isList(term.operand());
        if (list && !written.takesList()) throw JqlError.A_LIST.of(written.sign(), field.name());
        if (!list && written.takesList()) throw JqlError.NOT_A_LIST.of(written.sign(), field.name());
        Values values = operands.values(term, field, asked);
        if (values.empty() && !field.canBeEmpty()) throw JqlError.EMPTY.of(field.name());
        if (values.empty() && written.compares()) throw JqlError.COMPARED_EMPTY.of(written.sign(), field.name());
        if (!values.literals().isEmpty() && written.takesOnlyEmpty())
            throw JqlError.ONLY_EMPTY.of(written.sign(), field.name());
        Operator operator = negated ? written.opposite() : written;
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
