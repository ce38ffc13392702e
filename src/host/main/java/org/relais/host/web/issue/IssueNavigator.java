package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.search.Results;
import org.relais.host.search.Search;
import org.relais.host.search.jql.JqlException;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finding issues by JQL. The query stays in the box, right or wrong. */
@Controller
public final class IssueNavigator {
    private static final int PAGE = 50;

    private final Pages pages;
    private final Search search;
    private final Issues issues;
    private final FieldMarkup fields;

    public IssueNavigator(Pages pages, Search search, Issues issues, FieldMarkup fields) {
        this.pages = pages;
        this.search = search;
        this.issues = issues;
        this.fields = fields;
    }

    @GetMapping({"/issues", "/issues/"})
    public ModelAndView find(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String jql,
            @RequestParam(defaultValue = "0") String start) {
        Visit visit = Visit.of(request);
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("issue.navigator.title"));
        model.put("jql", jql);
        model.put("encodedJql", URLEncoder.encode(jql, StandardCharsets.UTF_8));
        try {
            model.put("found", found(visit, jql, number(start)));
            return page(HttpStatus.OK, model);
        } catch (JqlException refusal) {
            model.put("jqlProblem", JqlSentence.of(refusal, visit.i18n()));
            return page(HttpStatus.BAD_REQUEST, model);
        }
    }

    private ModelAndView page(HttpStatus status, Map<String, Object> model) {
        return pages.page(status, "issue/navigator", model, "jira.navigator");
    }

    private FoundIssues found(Visit visit, String jql, int start) {
        Results results = search.search(visit.person(), jql, start, PAGE);
        if (results.ids().isEmpty() && start > 0 && results.total() > 0) {
            int last = (int) ((results.total() - 1) / PAGE * PAGE); // an old link to a page that is no more
            results = search.search(visit.person(), jql, last, PAGE);
        }
        List<HostIssue> page = issues.byIds(results.ids());
        return FoundIssues.table(
                fields.on("view"),
                page,
                (field, issue) -> fields.column(visit, field, issue),
                results.total(),
                results.start(),
                PAGE);
    }

    private static int number(String start) {
        return start.matches("[0-9]{1,9}") ? Integer.parseInt(start) : 0;
    }
}
