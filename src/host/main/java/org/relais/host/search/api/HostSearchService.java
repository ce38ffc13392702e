package org.relais.host.search.api;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.jql.parser.JqlParseException;
import com.atlassian.jira.jql.parser.JqlQueryParser;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import com.atlassian.query.QueryImpl;
import java.util.List;
import org.relais.host.issue.Issues;
import org.relais.host.search.Results;
import org.relais.host.search.Search;
import org.relais.host.search.jql.JqlException;
import org.relais.host.search.jql.JqlWriter;

/** The host's search for plugins. A page has 1,000 issues at most; refusals are in the language of who asks. */
public final class HostSearchService implements SearchService, JqlQueryParser, IssueDocumentSearchService {
    private final Search search;
    private final Search everything;
    private final Issues issues;
    private final I18nHelper.BeanFactory languages;

    public HostSearchService(Search search, Issues issues, I18nHelper.BeanFactory languages) {
        this.search = search;
        this.everything = search.overridingSecurity();
        this.issues = issues;
        this.languages = languages;
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String query) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(read(query), errors);
        } catch (JqlException refusal) {
            errors.addErrorMessage(sentence(searcher, refusal));
            return new ParseResult(null, errors);
        }
    }

    @Override
    public Query parseQuery(String jqlQuery) throws JqlParseException {
        try {
            return read(jqlQuery);
        } catch (JqlException refusal) {
            throw new JqlParseException(refusal.getMessage());
        }
    }

    private Query read(String jql) {
        org.relais.host.search.jql.Query query = search.parse(jql);
        return new QueryImpl(
                query.where().map(Translation::toJira).orElse(null), Translation.toJira(query.order()), jql);
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        try {
            search.validate(searcher, Translation.toHost(query));
        } catch (JqlException refusal) {
            errors.addErrorMessage(sentence(searcher, refusal));
        }
        return errors;
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return found(search, searcher, query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return found(everything, searcher, query, pager);
    }

    private SearchResults<Issue> found(Search by, ApplicationUser searcher, Query query, PagerFilter<?> pager)
            throws SearchException {
        try {
            Results results = by.search(searcher, Translation.toHost(query), pager.getStart(), pager.getMax());
            List<Issue> page = List.copyOf(issues.byIds(results.ids()));
            return new SearchResults<>(page, (int) Math.min(results.total(), Integer.MAX_VALUE), pager);
        } catch (JqlException refusal) {
            throw new SearchException(sentence(searcher, refusal), refusal);
        }
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return count(search, searcher, query);
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        return count(everything, searcher, query);
    }

    @Override
    public long getHitCount(ApplicationUser user, Query query, boolean overrideSecurity) throws SearchException {
        return count(overrideSecurity ? everything : search, user, query);
    }

    private long count(Search by, ApplicationUser searcher, Query query) throws SearchException {
        try {
            return by.count(searcher, Translation.toHost(query));
        } catch (JqlException refusal) {
            throw new SearchException(sentence(searcher, refusal), refusal);
        }
    }

    /** {@inheritDoc} As it was written, or as it would be. */
    @Override
    public String getJqlString(Query query) {
        String written = query.getQueryString();
        return written == null ? JqlWriter.write(Translation.toHost(query)) : written;
    }

    private String sentence(ApplicationUser reader, JqlException refusal) {
        I18nHelper i18n = languages.getInstance(reader);
        return i18n.isKeyDefined(refusal.key())
                ? i18n.getText(refusal.key(), refusal.arguments())
                : refusal.getMessage();
    }
}
