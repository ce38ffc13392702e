package org.relais.host.web.search;

import com.atlassian.jira.permission.GlobalPermissionKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Permissions;
import org.relais.host.project.Ranked;
import org.relais.host.search.Results;
import org.relais.host.search.Search;
import org.relais.host.search.filter.Filters;
import org.relais.host.search.jql.JqlException;
import org.relais.host.web.Forbidden;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.Moves;
import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.TransitionRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moving the issues of a search: choose them, choose a transition, fill in its screen, then watch. */
@Controller
public final class BulkMovePages {
    private static final String FOLDER = "/secure/views/bulkedit/";
    private static final int LONGEST_COMMENT = 32_767;

    private final Pages pages;
    private final Search search;
    private final Filters filters;
    private final IssueTable table;
    private final Permissions permissions;
    private final BulkWork work;

    /** What moves need. */
    public record BulkWork(
            Issues issues, IssueAccess access, Moves moves, BulkWays ways, Catalogue catalogue, BulkMoves bulk) {}

    public BulkMovePages(
            Pages pages, Search search, Filters filters, IssueTable table, Permissions permissions, BulkWork work) {
        this.pages = pages;
        this.search = search;
        this.filters = filters;
        this.table = table;
        this.permissions = permissions;
        this.work = work;
    }

    @GetMapping(FOLDER + "BulkEdit1!default.jspa")
    public ModelAndView choose(
            HttpServletRequest request,
            @RequestParam(required = false) String jql,
            @RequestParam(required = false) String filter) {
        Visit visit = allowed(request);
        AskedQuery asked = AskedQuery.of(visit, filters, jql, filter);
        try {
            Results results = search.search(visit.person(), asked.jql(), 0, Search.LONGEST_PAGE);
            Map<String, Object> model = model(visit, "search.bulk.choose.title");
            model.put("issues", table.fetched(results.ids()));
            model.put("total", results.total());
            model.put("most", Search.LONGEST_PAGE);
            return pages.page("search/bulk-choose", model, "jira.navigator");
        } catch (JqlException refusal) {
            return Redirect.to("/issues/?" + asked.parameters());
        }
    }

    @PostMapping(FOLDER + "BulkWorkflowTransition.jspa")
    public ModelAndView ways(HttpServletRequest request) {
        Visit visit = allowed(request);
        List<HostIssue> issues = chosen(visit, request);
        Map<String, Object> model = model(visit, "search.bulk.ways.title");
        model.put("groups", work.ways().of(visit, issues));
        model.put("ids", ids(issues));
        model.put("count", issues.size());
        return pages.page("search/bulk-ways", model, "jira.navigator");
    }

    @PostMapping(FOLDER + "BulkWorkflowTransitionDetails.jspa")
    public ModelAndView details(HttpServletRequest request) {
        Visit visit = allowed(request);
        List<HostIssue> issues = chosen(visit, request);
        return open(visit, request, issues)
                .map(open -> details(HttpStatus.OK, visit, request, open, issues, new Problems(visit.i18n())))
                .orElseGet(() -> ways(request));
    }

    @PostMapping(FOLDER + "BulkWorkflowTransitionPerform.jspa")
    public ModelAndView perform(HttpServletRequest request) {
        Visit visit = allowed(request);
        List<HostIssue> issues = chosen(visit, request);
        Optional<BulkWays.Open> open = open(visit, request, issues);
        if (open.isEmpty()) return ways(request);
        Problems problems = new Problems(visit.i18n());
        String comment = text(request, "comment");
        if (comment.length() > LONGEST_COMMENT)
            problems.add("comment", "issue.problem.long", comment.length(), LONGEST_COMMENT);
        Optional<Ranked> resolution = resolution(request, problems);
        if (problems.any()) return details(HttpStatus.BAD_REQUEST, visit, request, open.get(), issues, problems);
        BulkWays.Open way = open.get();
        BulkMoves.Order order =
                new BulkMoves.Order(way.workflow(), way.way().id(), way.way().name(), way.issues());
        BulkMoves.Move move = id -> moved(visit, way, id, comment, resolution);
        return Redirect.to(FOLDER + "BulkProgress.jspa?id=" + work.bulk().start(visit, order, move));
    }

    /** A stranger's is one that does not exist. */
    @GetMapping(FOLDER + "BulkProgress.jspa")
    public ModelAndView watch(HttpServletRequest request, @RequestParam String id) {
        Visit visit = Visit.of(request);
        Map<String, Object> model = model(visit, "search.bulk.progress.title");
        model.put("progress", work.bulk().progress(visit.signedIn().key(), id).orElseThrow(NotFound::new));
        return pages.page("search/bulk-progress", model, "jira.navigator");
    }

    private boolean moved(Visit visit, BulkWays.Open open, long id, String comment, Optional<Ranked> resolution) {
        Optional<HostIssue> issue = work.issues()
                .byId(id)
                .filter(found -> found.workflowName().equals(open.workflow()))
                .filter(found ->
                        work.access().sees(visit, found) && work.access().mayTransition(visit, found));
        if (issue.isEmpty()) return false;
        try {
            work.moves().move(visit, id, open.way().id(), comment, fresh -> resolution.ifPresent(fresh::setResolution));
            return true;
        } catch (TransitionRefused refused) {
            return false;
        }
    }

    private ModelAndView details(
            HttpStatus status,
            Visit visit,
            HttpServletRequest request,
            BulkWays.Open open,
            List<HostIssue> issues,
            Problems problems) {
        Map<String, Object> model = model(visit, "search.bulk.details.title");
        model.put("open", open);
        model.put("ids", ids(issues));
        model.put("count", open.issues().size());
        model.put("left", issues.size() - open.issues().size());
        model.put("resolutions", open.way().ends() ? work.catalogue().resolutions() : List.of());
        model.put("resolution", text(request, "resolution"));
        model.put("comment", text(request, "comment"));
        model.put("problems", problems);
        model.put("inputs", List.of());
        return pages.page(status, "search/bulk-details", model, "jira.navigator");
    }

    private Optional<BulkWays.Open> open(Visit visit, HttpServletRequest request, List<HostIssue> issues) {
        String wanted = text(request, "way");
        return work.ways().of(visit, issues).stream()
                .flatMap(group -> group.ways().stream())
                .filter(way -> way.value().equals(wanted))
                .findFirst();
    }

    private Optional<Ranked> resolution(HttpServletRequest request, Problems problems) {
        String wanted = text(request, "resolution");
        if (wanted.isEmpty()) return Optional.empty();
        Optional<Ranked> found = work.catalogue().resolutions().stream()
                .filter(one -> one.id().equals(wanted))
                .findFirst();
        if (found.isEmpty()) problems.add("resolution", "issue.problem.choice", "", "");
        return found;
    }

    /** The issues that were sent, as far as the visitor sees them. */
    private List<HostIssue> chosen(Visit visit, HttpServletRequest request) {
        String[] sent = request.getParameterValues("issue");
        List<Long> ids = (sent == null ? Stream.<String>empty() : Arrays.stream(sent))
                .flatMap(one -> Stream.of(one.split(",")))
                .filter(one -> one.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .limit(Search.LONGEST_PAGE)
                .toList();
        return table.fetched(ids).stream()
                .filter(issue -> work.access().sees(visit, issue))
                .toList();
    }

    private static String ids(List<HostIssue> issues) {
        return String.join(
                ",", issues.stream().map(issue -> String.valueOf(issue.getId())).toList());
    }

    private Visit allowed(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        if (!permissions.global().hasPermission(GlobalPermissionKey.BULK_CHANGE, visit.signedIn()))
            throw new Forbidden();
        return visit;
    }

    private static Map<String, Object> model(Visit visit, String titleKey) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText(titleKey));
        return model;
    }

    private static String text(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.replace("\r\n", "\n");
    }
}
