package org.relais.host.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.people.Person;
import org.relais.host.project.Permissions;
import org.relais.host.search.filter.FilterRefused;
import org.relais.host.search.filter.Filters;
import org.relais.host.search.filter.SavedFilter;
import org.relais.host.search.jql.JqlException;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Saving a query under a name, sharing it, and finding it again. */
@Controller
public final class FilterPages {
    private static final String MANAGE = "/secure/ManageFilters.jspa";
    private static final List<String> VIEWS = List.of("favourites", "my", "search");

    private final Pages pages;
    private final Filters filters;
    private final Permissions permissions;

    public FilterPages(Pages pages, Filters filters, Permissions permissions) {
        this.pages = pages;
        this.filters = filters;
        this.permissions = permissions;
    }

    /** Somebody or something to share with; {@code value} as it stands in the form. */
    public record Sharing(String value, String label) {}

    /** A filter as it is listed. */
    public record Line(SavedFilter filter, boolean own, List<String> sharedWith) {}

    @GetMapping(MANAGE)
    public ModelAndView manage(
            HttpServletRequest request,
            @RequestParam(defaultValue = "favourites") String filterView,
            @RequestParam(defaultValue = "") String q) {
        Visit visit = Visit.of(request);
        Person person = visit.signedIn();
        String view = VIEWS.contains(filterView) ? filterView : "favourites";
        List<SavedFilter> found =
                switch (view) {
                    case "my" -> filters.ownedBy(person);
                    case "search" -> filters.named(person, q);
                    default -> filters.favouritesOf(person);
                };
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("search.filters.title"));
        model.put("view", view);
        model.put("q", q);
        model.put("most", Filters.MOST);
        model.put("lines", found.stream().map(filter -> line(visit, filter)).toList());
        return pages.page("search/filters", model, "jira.navigator");
    }

    private Line line(Visit visit, SavedFilter filter) {
        List<Sharing> known = sharings(visit);
        List<String> with = filter.shares().stream()
                .map(FilterForm::written)
                .flatMap(share -> known.stream().filter(one -> one.value().equals(share)))
                .map(Sharing::label)
                .toList();
        return new Line(filter, filter.isOwnedBy(visit.person()), with);
    }

    @GetMapping("/secure/SaveAsFilter!default.jspa")
    public ModelAndView save(
            HttpServletRequest request,
            @RequestParam(required = false) String jql,
            @RequestParam(required = false) String filter) {
        Visit visit = Visit.of(request);
        Person person = visit.signedIn();
        AskedQuery asked = AskedQuery.of(visit, filters, jql, filter);
        if (!person.active()) throw new NotFound();
        return form(HttpStatus.OK, visit, null, FilterForm.blank(asked.jql()), new Problems(visit.i18n()));
    }

    @PostMapping("/secure/SaveAsFilter.jspa")
    public ModelAndView saved(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Person person = visit.signedIn();
        return kept(visit, null, FilterForm.sent(request), sent -> filters.create(person, sent.draft()));
    }

    @GetMapping("/secure/EditFilter!default.jspa")
    public ModelAndView edit(
            HttpServletRequest request, @RequestParam String filterId, @RequestParam(required = false) String jql) {
        Visit visit = Visit.of(request);
        SavedFilter filter = own(visit, filterId);
        FilterForm form = FilterForm.of(filter, jql == null ? filter.jql() : jql);
        return form(HttpStatus.OK, visit, filter, form, new Problems(visit.i18n()));
    }

    @PostMapping("/secure/EditFilter.jspa")
    public ModelAndView edited(HttpServletRequest request, @RequestParam String filterId) {
        Visit visit = Visit.of(request);
        SavedFilter filter = own(visit, filterId);
        return kept(visit, filter, FilterForm.sent(request), sent -> filters.update(
                        visit.signedIn(), filter.id(), sent.draft())
                .orElseThrow(NotFound::new));
    }

    @PostMapping("/secure/DeleteFilter.jspa")
    public ModelAndView delete(HttpServletRequest request, @RequestParam String filterId) {
        Visit visit = Visit.of(request);
        if (!filters.delete(visit.signedIn(), own(visit, filterId).id())) throw new NotFound();
        return Redirect.to(MANAGE + "?filterView=my");
    }

    /** Asks before a filter is gone. */
    @GetMapping("/secure/DeleteFilter!default.jspa")
    public ModelAndView askDelete(HttpServletRequest request, @RequestParam String filterId) {
        Visit visit = Visit.of(request);
        SavedFilter filter = own(visit, filterId);
        Map<String, Object> model =
                Map.of("title", visit.i18n().getText("search.filter.delete.title", filter.name()), "filter", filter);
        return pages.page("search/filter-delete", model, "jira.navigator");
    }

    @PostMapping("/secure/FavouriteFilter.jspa")
    public ModelAndView favour(
            HttpServletRequest request,
            @RequestParam String filterId,
            @RequestParam(defaultValue = "false") boolean favourite,
            @RequestParam(defaultValue = "favourites") String filterView) {
        Visit visit = Visit.of(request);
        Person person = visit.signedIn();
        SavedFilter filter = AskedQuery.filter(visit, filters, filterId);
        if (!filters.favour(person, filter.id(), favourite)) throw new NotFound();
        if (filterView.equals("navigator")) return Redirect.to("/issues/?filter=" + filter.id());
        return Redirect.to(MANAGE + "?filterView=" + (VIEWS.contains(filterView) ? filterView : "favourites"));
    }

    private interface Keeping {
        SavedFilter keep(FilterForm sent);
    }

    private ModelAndView kept(Visit visit, SavedFilter before, FilterForm sent, Keeping keeping) {
        Problems problems = new Problems(visit.i18n());
        try {
            return Redirect.to("/issues/?filter=" + keeping.keep(sent).id());
        } catch (FilterRefused refused) {
            problems.addSentence(refused.field(), visit.i18n().getText(refused.key(), refused.arguments()));
        } catch (JqlException refused) {
            problems.addSentence("jql", JqlSentence.of(refused, visit.i18n()));
        }
        return form(HttpStatus.BAD_REQUEST, visit, before, sent, problems);
    }

    private ModelAndView form(HttpStatus status, Visit visit, SavedFilter filter, FilterForm form, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "title",
                visit.i18n().getText(filter == null ? "search.filter.save.title" : "search.filter.edit.title"));
        model.put("filter", filter);
        model.put("form", form);
        model.put("problems", problems);
        model.put("inputs", List.of());
        model.put("sharings", sharings(visit));
        return pages.page(status, "search/filter-form", model, "jira.navigator");
    }

    private List<Sharing> sharings(Visit visit) {
        List<Sharing> all =
                new ArrayList<>(List.of(new Sharing("users:", visit.i18n().getText("search.filter.share.users"))));
        permissions.groupsOf(visit.person()).stream()
                .sorted()
                .forEach(group -> all.add(
                        new Sharing("group:" + group, visit.i18n().getText("search.filter.share.group", group))));
        filters.shareable(visit.person())
                .forEach(project -> all.add(new Sharing(
                        "project:" + project.id(),
                        visit.i18n().getText("search.filter.share.project", project.name()))));
        return all;
    }

    private SavedFilter own(Visit visit, String id) {
        Person person = visit.signedIn();
        SavedFilter filter = AskedQuery.filter(visit, filters, id);
        if (!filter.isOwnedBy(person)) throw new NotFound();
        return filter;
    }
}
