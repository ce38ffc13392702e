package com.atlassian.jira.jql.builder;

import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.NotClause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The host's own builder behind the interface: groups of conditions, AND binding closer than OR.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/jql/builder/JqlClauseBuilder.html">Javadoc</a>
 */
final class BuiltClauses implements JqlClauseBuilder {
    private final JqlQueryBuilder parent;
    private final Deque<Group> open = new ArrayDeque<>();
    private boolean defaultAnd;

    BuiltClauses(JqlQueryBuilder parent, Clause begun) {
        this.parent = parent;
        open.push(new Group(false));
        if (begun != null) open.peek().add(begun, true);
    }

    /** What stands between two parentheses: ways of which one has to be met, each of conditions that all have to be. */
    private static final class Group {
        private final boolean negated;
        private final List<List<Clause>> ways = new ArrayList<>(List.of(new ArrayList<>()));
        private boolean joined = true;
        private boolean not;

        Group(boolean negated) {
            this.negated = negated;
        }

        void add(Clause clause, boolean mayJoin) {
            if (!joined && !mayJoin) throw new IllegalStateException("Say and() or or() between two conditions");
            ways.get(ways.size() - 1).add(not ? new NotClause(clause) : clause);
            joined = false;
            not = false;
        }

        void join(boolean anotherWay) {
            if (joined) throw new IllegalStateException("There is no condition yet to go on from");
            if (anotherWay) ways.add(new ArrayList<>());
            joined = true;
        }

        Clause clause() {
            List<Clause> each = ways.stream()
                    .filter(way -> !way.isEmpty())
                    .map(way -> way.size() == 1 ? way.get(0) : new AndClause(way))
                    .toList();
            if (each.isEmpty()) return null;
            return each.size() == 1 ? each.get(0) : new OrClause(each);
        }
    }

    @Override
    public JqlClauseBuilder and() {
        open.peek().join(false);
        return this;
    }

    @Override
    public JqlClauseBuilder or() {
        open.peek().join(true);
        return this;
    }

    @Override
    public JqlClauseBuilder not() {
        open.peek().not = true;
        return this;
    }

    @Override
    public JqlClauseBuilder sub() {
        Group outer = open.peek();
        open.push(new Group(outer.not));
        outer.not = false;
        return this;
    }

    @Override
    public JqlClauseBuilder endsub() {
        if (open.size() == 1) throw new IllegalStateException("There is no sub() to end");
        Group inner = open.pop();
        Clause clause = inner.clause();
        if (clause == null) throw new IllegalStateException("There is nothing between sub() and endsub()");
        return addClause(inner.negated ? new NotClause(clause) : clause);
    }

    @Override
    public JqlClauseBuilder defaultAnd() {
        defaultAnd = true;
        return this;
    }

    @Override
    public JqlClauseBuilder project(String... projects) {
        return among("project", projects);
    }

    @Override
    public JqlClauseBuilder status(String... statuses) {
        return among("status", statuses);
    }

    @Override
    public JqlClauseBuilder issue(String... keys) {
        return among("issue", keys);
    }

    @Override
    public JqlClauseBuilder unresolved() {
        return addStringCondition("resolution", Operator.EQUALS, "Unresolved");
    }

    private JqlClauseBuilder among(String name, String... values) {
        return values.length == 1
                ? addStringCondition(name, Operator.EQUALS, values[0])
                : addCondition(name, Operator.IN, new MultiValueOperand(values));
    }

    @Override
    public JqlClauseBuilder addClause(Clause clause) {
        open.peek().add(clause, defaultAnd);
        return this;
    }

    @Override
    public JqlClauseBuilder addCondition(String clauseName, Operator operator, Operand operand) {
        return addClause(new TerminalClauseImpl(clauseName, operator, operand));
    }

    @Override
    public JqlClauseBuilder addStringCondition(String clauseName, Operator operator, String clauseValue) {
        return addCondition(clauseName, operator, new SingleValueOperand(clauseValue));
    }

    @Override
    public Clause buildClause() {
        if (open.size() > 1) throw new IllegalStateException("A sub() was not ended");
        return open.peek().clause();
    }

    @Override
    public Query buildQuery() {
        return parent == null ? new QueryImpl(buildClause()) : parent.buildQuery();
    }

    @Override
    public JqlQueryBuilder endWhere() {
        return parent;
    }
}
