package org.relais.jira.purpose.exchange.file;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Visitor;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.exchange.Sheet;

/** The issues of a query, as far as whoever asks may see them, a page at a time. */
public final class Selection {
    private static final int PAGE = 500;

    private final SearchService search;
    private final JiraAuthenticationContext context;
    private final Gate gate;

    public Selection(SearchService search, JiraAuthenticationContext context, Gate gate) {
        this.search = search;
        this.context = context;
        this.gate = gate;
    }

    /** Hands each issue of a query on; it is not asked before it is run. */
    public interface Found {
        void each(Consumer<IssuePass> issue);
    }

    /**
     * Asks a query.
     *
     * @param found given the issues, {@link Sheet#MOST_ROWS} at most
     * @param tooMany given how many there would be
     * @param refused what Jira has against the query, in the visitor's language
     */
    public <T> T ask(String jql, Function<Found, T> found, Function<Long, T> tooMany, Function<String, T> refused) {
        SearchService.ParseResult parsed = search.parseQuery(context.getLoggedInUser(), jql);
        if (!parsed.isValid()) {
            return refused.apply(String.join(" ", parsed.getErrors().getErrorMessages()));
        }
        Query query = parsed.getQuery();
        var faults = search.validateQuery(context.getLoggedInUser(), query);
        if (faults.hasAnyErrors()) return refused.apply(String.join(" ", faults.getErrorMessages()));
        long count = searched(() -> search.searchCount(context.getLoggedInUser(), query));
        if (count > Sheet.MOST_ROWS) return tooMany.apply(count);
        return found.apply(issue -> pages(query, count, issue));
    }

    private void pages(Query query, long count, Consumer<IssuePass> each) {
        Visitor visitor = CurrentVisitor.of(context.getLoggedInUser());
        for (int start = 0; start < count; start += PAGE) {
            PagerFilter<Issue> page = new PagerFilter<>(start, PAGE);
            List<Issue> issues = searched(
                    () -> search.search(context.getLoggedInUser(), query, page).getResults());
            for (Issue issue : issues) gate.open(visitor, new JiraIssue(issue)).ifPresent(each);
        }
    }

    private interface Searched<T> {
        T get() throws SearchException;
    }

    private static <T> T searched(Searched<T> work) {
        try {
            return work.get();
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }
}
