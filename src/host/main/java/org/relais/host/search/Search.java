package org.relais.host.search;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.relais.host.search.field.Fields;
import org.relais.host.search.field.SearchFields;
import org.relais.host.search.field.Searcher;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.field.Visibility;
import org.relais.host.search.function.Functions;
import org.relais.host.search.function.Operands;
import org.relais.host.search.jql.JqlException;
import org.relais.host.search.jql.JqlReader;
import org.relais.host.search.jql.Query;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds issues by JQL, as one searcher may see them; a searcher who is null is not logged in. Every method refuses what
 * it cannot answer with a {@link JqlException}.
 */
public final class Search {
    /** No page is longer. */
    public static final int LONGEST_PAGE = 1_000;

    private final JdbcClient jdbc;
    private final SearchFields fields;
    private final Visibility visibility;
    private final Operands operands;
    private final Clock clock;

    /** A search; the clock's zone is that of searchers who have set none. */
    public Search(JdbcClient jdbc, SearchFields fields, Visibility visibility, Functions functions, Clock clock) {
        this.jdbc = jdbc;
        this.fields = fields;
        this.visibility = visibility;
        this.operands = new Operands(jdbc, functions, visibility);
        this.clock = clock;
    }

    /** Reads a query without running it. */
    public Query parse(String jql) {
        return JqlReader.read(jql);
    }

    /** Checks that the searcher can ask this query: that its fields, values and functions exist for them. */
    public void validate(ApplicationUser searcher, String jql) {
        selection(searcher, parse(jql));
    }

    /** One page of what is found, and how much there is in all. */
    public Results search(ApplicationUser searcher, String jql, int start, int max) {
        Query query = parse(jql);
        Selection selection = selection(searcher, query);
        int first = Math.max(start, 0);
        int length = Math.min(Math.max(max, 0), LONGEST_PAGE);
        return new Results(ids(selection.page(first, length)), count(selection), first, query.order());
    }

    /** The first issues that are found, as many as are wanted, in order. */
    public List<Long> ids(ApplicationUser searcher, String jql, int wanted) {
        return ids(selection(searcher, parse(jql)).page(0, Math.max(wanted, 0)));
    }

    /** How many issues are found. */
    public long count(ApplicationUser searcher, String jql) {
        return count(selection(searcher, parse(jql)));
    }

    private Selection selection(ApplicationUser user, Query query) {
        Searcher searcher = new Searcher(user, clock.instant().atZone(zone(user)));
        Fields known = new Fields(jdbc, fields, visibility, searcher);
        SqlPart asked =
                query.where().map(new Conditions(known, operands, searcher)::of).orElse(SqlPart.EVERYTHING);
        return new Selection(visibility.issues(user).and(asked), Ordering.of(query.order(), known));
    }

    private List<Long> ids(SqlPart page) {
        return jdbc.sql(page.sql()).params(page.params()).query(Long.class).list();
    }

    private long count(Selection selection) {
        SqlPart count = selection.count();
        return jdbc.sql(count.sql()).params(count.params()).query(Long.class).single();
    }

    private ZoneId zone(ApplicationUser user) {
        if (user == null) return clock.getZone();
        return jdbc.sql("select time_zone from person where user_key = ? and time_zone is not null")
                .param(user.getKey())
                .query(String.class)
                .optional()
                .map(this::zone)
                .orElse(clock.getZone());
    }

    private ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return clock.getZone();
        }
    }
}
