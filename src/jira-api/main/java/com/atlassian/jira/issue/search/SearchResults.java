package com.atlassian.jira.issue.search;

import com.atlassian.jira.web.bean.PagerFilter;
import java.util.List;

/**
 * A page of what a search found, and how much there is in all.
 *
 * <p>Unconfirmed: the constructor, getStart.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/issue/search/SearchResults.html">Javadoc</a>
 */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;
    private final int start;

    public SearchResults(List<T> results, int total, PagerFilter<?> pager) {
        this.results = List.copyOf(results);
        this.total = total;
        this.start = pager.getStart();
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }

    public int getStart() {
        return start;
    }
}
