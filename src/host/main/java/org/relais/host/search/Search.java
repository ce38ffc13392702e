package org.relais.host.search;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.search.field.FieldSources;
import org.relais.host.search.field.Fields;
import org.relais.host.search.field.SearchFields;
import org.relais.host.search.field.Searcher;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.field.Visibility;
import org.relais.host.search.function.Asked;
import org.relais.host.search.function.Functions;
import org.relais.host.search.function.Operands;
import org.relais.host.search.jql.Clause;
import org.relais.host.search.jql.JqlReader;
import org.relais.host.search.jql.Query;
import org.relais.host.search.property.Extracts;
import org.relais.host.search.text.TextSearch;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds issues by JQL, as one searcher may see them; a searcher who is null is not logged in. Every method refuses what
 * it cannot answer with a {@link org.relais.host.search.jql.JqlException}.
 */
public final class Search {
    /** No page is longer. */
    public static final int LONGEST_PAGE = 1_000;

    private final JdbcClient jdbc;
    private final Known known;
    private final FieldSources sources;
    private final Operands operands;

    /**
     * What a search looks at beside the issues.
     *
     * @param clock its zone is that of searchers who have set none
     */
    public record Known(
            Database database,
            SearchFields fields,
            Extracts extracts,
            Functions functions,
            SavedQueries saved,
            Clock clock) {}

    /** A search as far as the visibility lets it look. */
    public Search(Known known, Visibility visibility) {
        this.jdbc = known.database().jdbc();
        this.known = known;
        this.sources = new FieldSources(
                jdbc,
                known.fields(),
                new TextSearch(known.database()),
                known.extracts(),
                visibility,
                known.clock().getZone());
        this.operands = new Operands(jdbc, known.functions(), visibility);
    }

    /** The same search, whatever the searcher may see. */
    public Search overridingSecurity() {
        return new Search(known, Visibility.EVERYTHING);
    }

    /** Reads a query without running it. */
    public Query parse(String jql) {
        return JqlReader.read(jql);
    }

    /** Checks that the searcher can ask this query: that its fields, values and functions exist for them. */
    public void validate(ApplicationUser searcher, String jql) {
        validate(searcher, parse(jql));
    }

    /** As {@link #validate(ApplicationUser, String)}. */
    public void validate(ApplicationUser searcher, Query query) {
        if (selection(searcher, query) == null) throw new IllegalStateException("a query selects something");
    }

    /** One page of what is found, and how much there is in all. */
    public Results search(ApplicationUser searcher, String jql, int start, int max) {
        return search(searcher, parse(jql), start, max);
    }

    /** As {@link #search(ApplicationUser, String, int, int)}. */
    public Results search(ApplicationUser searcher, Query query, int start, int max) {
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
        return count(searcher, parse(jql));
    }

    /** As {@link #count(ApplicationUser, String)}. */
    public long count(ApplicationUser searcher, Query query) {
        return count(selection(searcher, query));
    }

    private Selection selection(ApplicationUser user, Query query) {
        Searcher searcher = new Searcher(user, known.clock().instant().atZone(zone(user)));
        Optional<Clause> where = query.where().map(new Expansion(known.saved(), user, List.of())::of);
        Asked asked = new Asked(searcher, () -> new DeterminedProjects(jdbc).of(where));
        Fields fields = new Fields(sources, searcher);
        SqlPart condition =
                where.map(new Conditions(fields, operands, asked)::of).orElse(SqlPart.EVERYTHING);
        SqlPart visible = sources.visibility().issues(user);
        return new Selection(visible.and(condition), Ordering.of(query.order(), fields));
    }

    private List<Long> ids(SqlPart page) {
        return jdbc.sql(page.sql()).params(page.params()).query(Long.class).list();
    }

    private long count(Selection selection) {
        SqlPart count = selection.count();
        return jdbc.sql(count.sql()).params(count.params()).query(Long.class).single();
    }

    private ZoneId zone(ApplicationUser user) {
        if (user == null) return known.clock().getZone();
        return jdbc.sql("select time_zone from person where user_key = ? and time_zone is not null")
                .param(user.getKey())
                .query(String.class)
                .optional()
                .map(this::zone)
                .orElse(known.clock().getZone());
    }

    private ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return known.clock().getZone();
        }
    }
}
