package org.relais.host.search.api;

import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;
import com.atlassian.query.order.SearchSort;
import com.atlassian.query.order.SortOrder;
import java.util.List;
import java.util.Optional;
import org.relais.host.search.jql.Clause;
import org.relais.host.search.jql.FieldName;
import org.relais.host.search.jql.Operand;
import org.relais.host.search.jql.Operator;
import org.relais.host.search.jql.Query;
import org.relais.host.search.jql.Sort;

/** Queries in Jira's words and in the host's. */
final class Translation {
    private Translation() {}

    static Query toHost(com.atlassian.query.Query query) {
        OrderBy order = query.getOrderByClause();
        return new Query(
                Optional.ofNullable(query.getWhereClause()).map(Translation::toHost),
                order == null
                        ? List.of()
                        : order.getSearchSorts().stream()
                                .map(Translation::toHost)
                                .toList());
    }

    private static Sort toHost(SearchSort sort) {
        Sort.Direction direction = sort.getSortOrder() == null
                ? Sort.Direction.USUAL
                : sort.getSortOrder() == SortOrder.ASC ? Sort.Direction.ASCENDING : Sort.Direction.DESCENDING;
        return new Sort(new FieldName(sort.getField()), direction);
    }

    private static Clause toHost(com.atlassian.query.clause.Clause clause) {
        List<Clause> inner =
                clause.getClauses().stream().map(Translation::toHost).toList();
        if (clause instanceof AndClause) return new Clause.And(inner);
        if (clause instanceof OrClause) return new Clause.Or(inner);
        if (clause instanceof NotClause) return new Clause.Not(inner.get(0));
        if (!(clause instanceof TerminalClause term))
            throw new IllegalArgumentException(
                    "This host knows no clause " + clause.getClass().getName());
        return new Clause.Term(
                new FieldName(term.getName()),
                Operator.valueOf(term.getOperator().name()),
                toHost(term.getOperand()));
    }

    private static Operand toHost(com.atlassian.query.operand.Operand operand) {
        if (operand instanceof EmptyOperand) return new Operand.Empty();
        if (operand instanceof FunctionOperand call) return new Operand.Call(call.getName(), call.getArgs());
        if (operand instanceof MultiValueOperand list)
            return new Operand.Items(
                    list.getValues().stream().map(Translation::toHost).toList());
        if (operand instanceof SingleValueOperand value)
            return new Operand.Value(
                    value.getLongValue() == null
                            ? value.getStringValue()
                            : value.getLongValue().toString());
        throw new IllegalArgumentException(
                "This host knows no operand " + operand.getClass().getName());
    }

    static com.atlassian.query.clause.Clause toJira(Clause clause) {
        return clause.fold(
                and -> new AndClause(
                        and.clauses().stream().map(Translation::toJira).toList()),
                or -> new OrClause(
                        or.clauses().stream().map(Translation::toJira).toList()),
                not -> new NotClause(toJira(not.clause())),
                term -> new TerminalClauseImpl(
                        term.field().text(),
                        com.atlassian.query.operator.Operator.valueOf(
                                term.operator().name()),
                        toJira(term.operand())));
    }

    private static com.atlassian.query.operand.Operand toJira(Operand operand) {
        return operand.fold(
                value -> new SingleValueOperand(value.text()),
                empty -> EmptyOperand.EMPTY,
                call -> new FunctionOperand(call.name(), call.arguments().toArray(String[]::new)),
                items -> new MultiValueOperand(
                        items.items().stream().map(Translation::toJira).toList()));
    }

    static OrderBy toJira(List<Sort> order) {
        return new OrderByImpl(order.stream()
                .map(sort -> new SearchSort(
                        sort.field().text(),
                        switch (sort.direction()) {
                            case ASCENDING -> SortOrder.ASC;
                            case DESCENDING -> SortOrder.DESC;
                            case USUAL -> null;
                        }))
                .toList());
    }
}
