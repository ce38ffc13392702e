package org.relais.host.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.relais.host.search.filter.Filters;
import org.relais.host.search.filter.SavedFilter;
import org.relais.host.web.LoginNeeded;
import org.relais.host.web.NotFound;
import org.relais.host.web.Visit;

/**
 * What the visitor asks for: a query, and the filter that it comes from or null. A query that stands beside a filter is
 * the filter changed, and not saved yet.
 */
public record AskedQuery(String jql, SavedFilter filter) {
    static AskedQuery of(Visit visit, Filters filters, String jql, String filterId) {
        SavedFilter filter = filterId == null || filterId.isEmpty() ? null : filter(visit, filters, filterId);
        String asked = jql != null ? jql : filter == null ? "" : filter.jql();
        return new AskedQuery(asked, filter);
    }

    /** A filter that the visitor may see. */
    static SavedFilter filter(Visit visit, Filters filters, String id) {
        if (id == null || !id.matches("[0-9]{1,18}")) throw new NotFound();
        return filters.byId(visit.person(), Long.parseLong(id)).orElseThrow(() -> missing(visit));
    }

    private static RuntimeException missing(Visit visit) {
        return visit.anonymous() ? new LoginNeeded() : new NotFound();
    }

    public boolean edited() {
        return filter != null && !filter.jql().equals(jql);
    }

    public String encodedJql() {
        return encoded(jql);
    }

    /** Where Jira's addresses of exports have it: the filter, or {@code temp}. */
    public String place() {
        return filter == null ? "temp" : String.valueOf(filter.id());
    }

    /** The query for an address: {@code jql=…}, or {@code filter=…} where nothing differs from it. */
    public String parameters() {
        return parameters(jql);
    }

    String address(String otherJql) {
        return "/issues/?" + parameters(otherJql);
    }

    private String parameters(String query) {
        if (filter == null) return "jql=" + encoded(query);
        return "filter=" + filter.id() + (query.equals(filter.jql()) ? "" : "&jql=" + encoded(query));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
