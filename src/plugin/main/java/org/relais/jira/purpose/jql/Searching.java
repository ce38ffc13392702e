package org.relais.jira.purpose.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;

/** Asks Jira's own search, for functions that answer issues. */
public final class Searching {
    /** The most issues that a function answers. */
    public static final int MOST = 20_000;

    private final SearchService search;

    public Searching(SearchService search) {
        this.search = search;
    }

    /** At most {@link #MOST} issues that this person may see. */
    List<Issue> seen(ApplicationUser person, String jql) {
        try {
            return search.search(person, query(person, jql), new PagerFilter<>(MOST))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At most so many issues, whoever may see them: for steps on a way, never to be shown. */
    List<Issue> all(ApplicationUser person, String jql, int most) {
        try {
            return search.searchOverrideSecurity(person, query(person, jql), new PagerFilter<>(most))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(ApplicationUser person, String jql) {
        try {
            return search.searchCount(person, query(person, jql));
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query query(ApplicationUser person, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(person, jql);
        if (!parsed.isValid())
            throw new IllegalStateException(jql + ": " + parsed.getErrors().getErrorMessages());
        return parsed.getQuery();
    }
}
