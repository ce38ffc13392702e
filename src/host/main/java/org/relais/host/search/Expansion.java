package org.relais.host.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.relais.host.search.jql.Clause;
import org.relais.host.search.jql.JqlError;
import org.relais.host.search.jql.JqlReader;
import org.relais.host.search.jql.Operand;
import org.relais.host.search.jql.Operator;

/** Puts what is saved in the place of {@code filter = …}; a filter that leads back to itself is refused. */
record Expansion(SavedQueries saved, ApplicationUser searcher, List<String> within) {
    private static final Set<String> NAMES = Set.of("filter", "savedfilter", "searchrequest", "request");
    private static final int DEEPEST = 10;

    Clause of(Clause clause) {
        return clause.fold(
                and -> new Clause.And(each(and.clauses())),
                or -> new Clause.Or(each(or.clauses())),
                not -> new Clause.Not(of(not.clause())),
                this::term);
    }

    private List<Clause> each(List<Clause> clauses) {
        return clauses.stream().map(this::of).toList();
    }

    private Clause term(Clause.Term term) {
        if (!NAMES.contains(term.field().text().toLowerCase(Locale.ROOT))) return term;
        Operator operator = term.operator();
        String name = term.field().text();
        if (operator.test() != Operator.EQUALS || operator.takesOnlyEmpty())
            throw JqlError.OPERATOR.of(operator.sign(), name, "=, !=, in, not in");
        boolean list = term.operand() instanceof Operand.Items;
        if (list && !operator.takesList()) throw JqlError.A_LIST.of(operator.sign(), name);
        if (!list && operator.takesList()) throw JqlError.NOT_A_LIST.of(operator.sign(), name);
        Clause found = named(term.operand(), name);
        return operator.isNegative() ? new Clause.Not(found) : found;
    }

    private Clause named(Operand operand, String name) {
        return operand.fold(
                value -> saved(value.text()),
                empty -> {
                    throw JqlError.EMPTY.of(name);
                },
                call -> {
                    throw JqlError.FUNCTION_FIELD.of(call.name(), name);
                },
                items -> new Clause.Or(
                        items.items().stream().map(item -> named(item, name)).toList()));
    }

    private Clause saved(String idOrName) {
        if (within.contains(idOrName) || within.size() >= DEEPEST) throw JqlError.FILTER_LOOP.of(idOrName);
        String jql = saved.jql(searcher, idOrName).orElseThrow(() -> JqlError.FILTER.of(idOrName));
        List<String> deeper = new ArrayList<>(within);
        deeper.add(idOrName);
        Expansion inner = new Expansion(saved, searcher, deeper);
        return JqlReader.read(jql).where().map(inner::of).orElseGet(() -> new Clause.And(List.of()));
    }
}
