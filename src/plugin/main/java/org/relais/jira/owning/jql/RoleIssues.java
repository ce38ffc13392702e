package org.relais.jira.owning.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.circle.NodeId;
import org.relais.jira.owning.field.OwningFields;

/** Finds issues by the role that they belong to, through Jira's own search. */
public final class RoleIssues {
    /** The most issues that a function answers. */
    public static final int MOST = 20_000;

    private final SearchService search;
    private final OwningFields fields;

    public RoleIssues(SearchService search, OwningFields fields) {
        this.search = search;
        this.fields = fields;
    }

    /** The search for what these roles own, in these projects or, where none is named, in all; none without the field. */
    public Optional<String> jql(Collection<NodeId> roles, Set<String> projects) {
        return fields.owning().filter(field -> !roles.isEmpty()).map(field -> within(projects) + owned(field, roles));
    }

    private static String owned(CustomField field, Collection<NodeId> roles) {
        return roles.stream()
                .map(role -> '"' + role.value() + '"')
                .collect(Collectors.joining(", ", "cf[" + field.getIdAsLong() + "] in (", ")"));
    }

    static String within(Set<String> projects) {
        return projects.isEmpty()
                ? ""
                : projects.stream()
                        .map(key -> '"' + key + '"')
                        .collect(Collectors.joining(", ", "project in (", ") AND "));
    }

    /** That an issue says no role itself; nothing without the field. */
    Optional<String> unowned() {
        return fields.owning().map(field -> "cf[" + field.getIdAsLong() + "] is EMPTY");
    }

    long count(ApplicationUser person, String jql) {
        try {
            return search.searchCount(person, query(person, jql));
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At most {@link #MOST}; where security is overridden also what the person may not see. */
    List<Issue> find(ApplicationUser person, String jql, boolean overridden) {
        try {
            PagerFilter<Issue> page = new PagerFilter<>(MOST);
            return overridden
                    ? search.searchOverrideSecurity(person, query(person, jql), page)
                            .getResults()
                    : search.search(person, query(person, jql), page).getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query query(ApplicationUser person, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(person, jql);
        if (!parsed.isValid()) {
            throw new IllegalStateException(jql + ": " + parsed.getErrors().getErrorMessages());
        }
        return parsed.getQuery();
    }
}
