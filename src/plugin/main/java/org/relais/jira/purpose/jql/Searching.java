package org.relais.jira.purpose.jql;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;

/** Asks Jira's own search, for functions that answer issues. */
public final class Searching {
    /** The most issues that a function answers. */
    public static final int MOST = 20_000;
    /** The most that is asked for at once. */
    private static final int PAGE = 1_000;

    private final SearchService search;

    public Searching(SearchService search) {
        this.search = search;
    }

    /** At most {@link #MOST} issues that this person may see. */
    List<Issue> seen(ApplicationUser person, String jql) {
        return find(person, jql, true, 0, MOST);
    }

    /** At most so many issues, whoever may see them: for steps on a way, never to be shown. */
    List<Issue> all(ApplicationUser person, String jql, int most) {
        return find(person, jql, false, 0, most);
    }

    /** Page by page: no page of Jira's is longer than {@value #PAGE}. */
    List<Issue> find(ApplicationUser person, String jql, boolean seen, int start, int most) {
        Query query = query(person, jql);
        List<Issue> found = new ArrayList<>();
        while (found.size() < most) {
            PagerFilter<Issue> pager = new PagerFilter<>(start + found.size(), Math.min(PAGE, most - found.size()));
            List<Issue> page = page(person, query, seen, pager);
            found.addAll(page);
            if (page.size() < pager.getMax()) break;
        }
        return found;
    }

    private List<Issue> page(ApplicationUser person, Query query, boolean seen, PagerFilter<Issue> pager) {
        try {
            return (seen ? search.search(person, query, pager) : search.searchOverrideSecurity(person, query, pager))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(ApplicationUser person, String jql) {
        return count(person, jql, true);
    }

    long count(ApplicationUser person, String jql, boolean seen) {
        try {
            Query query = query(person, jql);
            return seen ? search.searchCount(person, query) : search.searchCountOverrideSecurity(person, query);
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether this person can ask that: the values that it names exist for them. */
    boolean asks(ApplicationUser person, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(person, jql);
        return parsed.isValid()
                && !search.validateQuery(person, parsed.getQuery()).hasAnyErrors();
    }

    private Query query(ApplicationUser person, String jql) {
        SearchService.ParseResult parsed = search.parseQuery(person, jql);
        if (!parsed.isValid())
            throw new IllegalStateException(jql + ": " + parsed.getErrors().getErrorMessages());
        return parsed.getQuery();
    }
}
