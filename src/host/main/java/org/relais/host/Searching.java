package org.relais.host;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.jql.parser.JqlQueryParser;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.util.I18nHelper;
import java.util.Map;
import org.relais.host.field.SearchableFields;
import org.relais.host.plugin.index.IndexDocuments;
import org.relais.host.project.IssueVisibility;
import org.relais.host.search.Search;
import org.relais.host.search.SearchIndex;
import org.relais.host.search.api.HostSearchService;
import org.relais.host.search.filter.Filters;
import org.relais.host.search.function.Functions;

/** What finds issues: the index that is written with them, queries, and the queries that people save. */
record Searching(SearchIndex index, IndexDocuments documents, Filters filters, Search search) {
    /** From now on, the issues that are written are indexed. */
    static Searching on(Core core, Functions functions) {
        SearchIndex index = new SearchIndex(core.database(), core.clock());
        core.issues().addWritten(index);
        IndexDocuments documents = new IndexDocuments(index.properties());
        Filters filters = new Filters(core.database(), core.permissions(), core.clock());
        Search.Known known = new Search.Known(
                core.database(),
                new SearchableFields(core.fields(), core.types()::searchKind),
                documents,
                functions,
                filters,
                core.clock());
        Search search = new Search(known, new IssueVisibility(core.database(), core.permissions(), core.projects()));
        return new Searching(index, documents, filters, search);
    }

    /** Offers the search to plugins. */
    void offer(Map<Class<?>, Object> services, Core core, I18nHelper.BeanFactory languages) {
        HostSearchService service = new HostSearchService(search, core.issues(), languages);
        services.put(SearchService.class, service);
        services.put(JqlQueryParser.class, service);
        services.put(IssueDocumentSearchService.class, service);
    }
}
