package org.relais.host.web.search;

import com.atlassian.jira.permission.GlobalPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.project.Permissions;
import org.relais.host.search.Results;
import org.relais.host.search.Search;
import org.relais.host.search.filter.Filters;
import org.relais.host.search.filter.SavedFilter;
import org.relais.host.search.jql.JqlException;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding issues by JQL, typed or saved. The query stays in the box, right or wrong. */
@Controller
public final class IssueNavigator {
    static final int PAGE = 50;

    private final Pages pages;
    private final Search search;
    private final Filters filters;
    private final Permissions permissions;
    private final IssueTable table;

    public IssueNavigator(Pages pages, Search search, Filters filters, Permissions permissions, IssueTable table) {
        this.pages = pages;
        this.search = search;
        this.filters = filters;
        this.permissions = permissions;
        this.table = table;
    }

    @GetMapping({"/issues", "/issues/"})
    public ModelAndView find(
            HttpServletRequest request,
            @RequestParam(required = false) String jql,
            @RequestParam(required = false) String filter,
            @RequestParam(defaultValue = "0") String start) {
        Visit visit = Visit.of(request);
        AskedQuery asked = AskedQuery.of(visit, filters, jql, filter);
        Map<String, Object> model = model(visit, asked);
        try {
            FoundIssues found = found(visit, asked, number(start));
            model.put("found", found);
            model.put("headers", Header.of(found, asked));
            return page(HttpStatus.OK, model);
        } catch (JqlException refusal) {
            model.put("jqlProblem", JqlSentence.of(refusal, visit.i18n()));
            return page(HttpStatus.BAD_REQUEST, model);
        }
    }

    private Map<String, Object> model(Visit visit, AskedQuery asked) {
        Map<String, Object> model = new HashMap<>();
        SavedFilter filter = asked.filter();
        model.put("title", filter == null ? visit.i18n().getText("issue.navigator.title") : filter.name());
        model.put("asked", asked);
        model.put("filter", filter);
        model.put("own", filter != null && filter.isOwnedBy(visit.person()));
        model.put("favourites", visit.anonymous() ? List.of() : filters.favouritesOf(visit.person()));
        model.put("mayChangeMany", permissions.global().hasPermission(GlobalPermissionKey.BULK_CHANGE, visit.person()));
        model.put("exported", CsvExport.MOST);
        return model;
    }

    private ModelAndView page(HttpStatus status, Map<String, Object> model) {
        return pages.page(status, "search/navigator", model, "jira.navigator");
    }

    private FoundIssues found(Visit visit, AskedQuery asked, int start) {
        Results results = search.search(visit.person(), asked.jql(), start, PAGE);
        if (results.ids().isEmpty() && start > 0 && results.total() > 0) {
            int last = (int) ((results.total() - 1) / PAGE * PAGE); // an old link to a page that is no more
            results = search.search(visit.person(), asked.jql(), last, PAGE);
        }
        return table.page(visit, table.choice(visit, asked.filter()), results, PAGE);
    }

    private static int number(String start) {
        return start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 0;
    }
}
