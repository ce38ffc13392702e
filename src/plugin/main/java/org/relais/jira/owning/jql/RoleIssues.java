package org.relais.jira.owning.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.clause.AndClause;
import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.OrClause;
import com.atlassian.query.clause.TerminalClauseImpl;
import com.atlassian.query.operand.EmptyOperand;
import com.atlassian.query.operand.MultiValueOperand;
import com.atlassian.query.operand.SingleValueOperand;
import com.atlassian.query.operator.Operator;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Place;
import org.relais.jira.owning.field.OwningFields;

/**
 * Finds issues by the role that they belong to, through Jira's own search. The queries are built and not written: the ids
 * of a large circle are longer than a text of JQL may be.
 */
public final class RoleIssues {
    /** The most issues that a function answers. */
    public static final int MOST = 20_000;

    private final SearchService search;
    private final OwningFields fields;

    public RoleIssues(SearchService search, OwningFields fields) {
        this.search = search;
        this.fields = fields;
    }

    /** What these roles own, in these projects or, where none is named, in all; nothing without roles or the field. */
    Optional<Query> owned(Collection<NodeId> roles, Set<String> projects) {
        return byRoles(roles).map(clause -> within(projects, clause).buildQuery());
    }

    /** The same, but only what is not resolved. */
    Optional<Query> open(NodeId role) {
        return byRoles(Set.of(role))
                .map(clause -> within(Set.of(), clause).and().unresolved().buildQuery());
    }

    /** What a role owns and is not resolved, as a person would write it; nothing without the field. */
    public Optional<String> openAsText(NodeId role) {
        return fields.owning().map(field -> name(field) + " = \"" + role.value() + "\" AND resolution is EMPTY");
    }

    private Optional<Clause> byRoles(Collection<NodeId> roles) {
        String[] ids = roles.stream().map(NodeId::value).toArray(String[]::new);
        return fields.owning()
                .filter(field -> ids.length > 0)
                .map(field -> new TerminalClauseImpl(name(field), Operator.IN, new MultiValueOperand(ids)));
    }

    /** What says no role itself and lies in one of these places. */
    Optional<Query> unowned(Collection<Place> places, Set<String> projects) {
        List<Clause> some = places.stream().map(RoleIssues::in).toList();
        return fields.owning()
                .filter(field -> !some.isEmpty())
                .map(field -> new TerminalClauseImpl(name(field), Operator.IS, EmptyOperand.EMPTY))
                .map(nobody -> within(projects, new AndClause(nobody, new OrClause(some)))
                        .buildQuery());
    }

    private static Clause in(Place place) {
        List<Clause> all = Stream.of(
                        place.project().map(project -> is("project", project.value())),
                        place.component().map(component -> is("component", component)),
                        place.issueType().map(type -> is("issuetype", Long.parseLong(type))))
                .flatMap(Optional::stream)
                .toList();
        return all.size() == 1 ? all.get(0) : new AndClause(all);
    }

    private static Clause is(String name, long id) {
        return new TerminalClauseImpl(name, Operator.EQUALS, new SingleValueOperand(id));
    }

    private static String name(CustomField field) {
        return "cf[" + field.getIdAsLong() + "]";
    }

    private static JqlClauseBuilder within(Set<String> projects, Clause clause) {
        JqlClauseBuilder all = JqlQueryBuilder.newBuilder().where();
        if (!projects.isEmpty()) all.project(projects.toArray(String[]::new)).and();
        return all.addClause(clause);
    }

    long count(ApplicationUser person, Query query) {
        try {
            return search.searchCount(person, query);
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At most {@link #MOST}; where security is overridden also what the person may not see. */
    List<Issue> find(ApplicationUser person, Query query, boolean overridden) {
        try {
            PagerFilter<Issue> page = new PagerFilter<>(MOST);
            return overridden
                    ? search.searchOverrideSecurity(person, query, page).getResults()
                    : search.search(person, query, page).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }
}
