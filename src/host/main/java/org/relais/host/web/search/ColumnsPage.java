package org.relais.host.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.search.filter.ColumnChoices;
import org.relais.host.search.filter.Filters;
import org.relais.host.search.filter.SavedFilter;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing the columns of one's lists of issues, or of a filter of one's own. Each step is kept at once. */
@Controller
public final class ColumnsPage {
    private static final String PATH = "/secure/ViewUserIssueColumns.jspa";

    private final Pages pages;
    private final Filters filters;
    private final ColumnChoices choices;
    private final Columns columns;

    public ColumnsPage(Pages pages, Filters filters, ColumnChoices choices, Columns columns) {
        this.pages = pages;
        this.filters = filters;
        this.choices = choices;
        this.columns = columns;
    }

    @GetMapping({PATH, "/secure/ViewUserIssueColumns!default.jspa"})
    public ModelAndView view(
            HttpServletRequest request,
            @RequestParam(required = false) String filter,
            @RequestParam(defaultValue = "") String jql) {
        Visit visit = Visit.of(request);
        SavedFilter own = own(visit, filter);
        List<Column> chosen = columns.of(current(visit, own), visit.i18n());
        Map<String, Object> model = new HashMap<>();
        model.put(
                "title",
                own == null
                        ? visit.i18n().getText("search.columns.title")
                        : visit.i18n().getText("search.columns.filter.title", own.name()));
        model.put("chosen", chosen);
        model.put(
                "others",
                columns.all(visit.i18n()).stream()
                        .filter(column -> !chosen.contains(column))
                        .toList());
        model.put("filter", own);
        model.put("jql", jql);
        model.put("encodedJql", AskedQuery.encoded(jql));
        model.put("most", ColumnChoices.MOST);
        return pages.page("search/columns", model, "jira.navigator");
    }

    /** {@code step} is {@code up:id}, {@code down:id}, {@code remove:id}, {@code add} or {@code usual}. */
    @PostMapping(PATH)
    public ModelAndView change(
            HttpServletRequest request,
            @RequestParam(required = false) String filter,
            @RequestParam(defaultValue = "") String jql,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String column) {
        Visit visit = Visit.of(request);
        SavedFilter own = own(visit, filter);
        String id = step.contains(":") ? step.substring(step.indexOf(':') + 1) : column;
        List<String> changed = changed(visit, current(visit, own), step.replaceAll(":.*", ""), id);
        if (own == null) choices.choose(visit.signedIn(), changed);
        else if (!filters.columns(visit.signedIn(), own.id(), changed)) throw new NotFound();
        String back = PATH + "?jql=" + AskedQuery.encoded(jql) + (own == null ? "" : "&filter=" + own.id());
        boolean still = changed.contains(id) && !step.equals("add");
        return Redirect.to(back + (still ? "#column-" + id : "#add"));
    }

    private List<String> changed(Visit visit, List<String> current, String step, String id) {
        List<String> ids = new ArrayList<>(current);
        int at = ids.indexOf(id);
        boolean known = !columns.of(List.of(id), visit.i18n()).isEmpty();
        switch (step) {
            case "up" -> {
                if (at > 0) Collections.swap(ids, at, at - 1);
            }
            case "down" -> {
                if (at >= 0 && at < ids.size() - 1) Collections.swap(ids, at, at + 1);
            }
            case "remove" -> {
                if (ids.size() > 1) ids.remove(id);
            }
            case "add" -> {
                if (known && at < 0 && ids.size() < ColumnChoices.MOST) ids.add(id);
            }
            case "usual" -> ids.clear();
            default -> throw new NotFound();
        }
        return ids;
    }

    private List<String> current(Visit visit, SavedFilter filter) {
        List<String> chosen = filter == null ? List.of() : filter.columns();
        if (chosen.isEmpty()) chosen = choices.of(visit.person());
        return chosen.isEmpty() ? Columns.USUAL : chosen;
    }

    private SavedFilter own(Visit visit, String id) {
        if (visit.signedIn() == null || id == null || id.isEmpty()) return null;
        SavedFilter filter = AskedQuery.filter(visit, filters, id);
        if (!filter.isOwnedBy(visit.person())) throw new NotFound();
        return filter;
    }
}
