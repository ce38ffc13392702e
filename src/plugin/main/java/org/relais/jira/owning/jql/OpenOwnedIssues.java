package org.relais.jira.owning.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;
import org.relais.jira.access.IssueId;
import org.relais.jira.circle.NodeId;
import org.relais.jira.owning.HandingOver;

/** Finds the open issues of a role, whoever may see them. */
public final class OpenOwnedIssues implements HandingOver.OpenIssues {
    private final SearchService search;
    private final RoleIssues issues;

    public OpenOwnedIssues(SearchService search, RoleIssues issues) {
        this.search = search;
        this.issues = issues;
    }

    @Override
    public int count(NodeId role) {
        return Math.toIntExact(issues.open(role)
                .map(query -> {
                    try {
                        return search.searchCountOverrideSecurity(null, query);
                    } catch (SearchException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(0L));
    }

    @Override
    public List<IssueId> of(NodeId role, int most) {
        return issues
                .open(role)
                .map(query -> {
                    try {
                        return search.searchOverrideSecurity(null, query, new PagerFilter<>(most))
                                .getResults();
                    } catch (SearchException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .orElse(List.of())
                .stream()
                .map(issue -> new IssueId(issue.getId()))
                .toList();
    }
}
