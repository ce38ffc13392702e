package org.relais.host.web.issue;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.issue.HostIssue;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page of one issue, for whoever has been let see it. */
public final class IssueView {
    private final Pages pages;
    private final IssueAccess access;
    private final Details details;
    private final Relatives relatives;
    private final ActivityTabs activity;
    private final Moves moves;
    private final IssuePanels panels;

    public IssueView(
            Pages pages,
            IssueAccess access,
            Details details,
            Relatives relatives,
            ActivityTabs activity,
            Moves moves,
            IssuePanels panels) {
        this.pages = pages;
        this.access = access;
        this.details = details;
        this.relatives = relatives;
        this.activity = activity;
        this.moves = moves;
        this.panels = panels;
    }

    ModelAndView page(HttpServletRequest request, HostIssue issue, String tab) {
        I18nHelper i18n = Visit.of(request).i18n();
        return page(HttpStatus.OK, request, issue, tab, "", new Problems(i18n));
    }

    /** The page with what went wrong on top, and the comment as it was typed. */
    ModelAndView refused(HttpServletRequest request, HostIssue issue, String comment, Problems problems) {
        return page(HttpStatus.BAD_REQUEST, request, issue, "", comment, problems);
    }

    private ModelAndView page(
            HttpStatus status,
            HttpServletRequest request,
            HostIssue issue,
            String tab,
            String comment,
            Problems problems) {
        Visit visit = Visit.of(request);
        Map<String, Object> model = new HashMap<>();
        model.put("title", "[" + issue.getKey() + "] " + issue.getSummary());
        model.put("issue", issue);
        model.put("details", details.of(visit, issue));
        model.put("relatives", relatives.of(visit, issue));
        model.put("activity", activity.of(visit, issue, tab, offset(request), false));
        model.put("ways", access.mayTransition(visit, issue) ? moves.open(visit, issue) : List.of());
        model.put("mayEdit", access.mayEdit(visit, issue));
        model.put("mayComment", access.mayComment(visit, issue));
        model.put("mayAssign", access.mayAssign(visit, issue));
        model.put("comment", comment);
        model.put("problems", problems);
        model.putAll(panels.operations(visit, issue));
        model.put("leftModules", panels.left(visit, request, issue));
        model.put("rightModules", panels.right(visit, request, issue));
        return pages.page(status, "issue/view", model, "jira.view.issue");
    }

    /** {@code older=25} shows what comes after the newest 25; anything that is no such number, the newest. */
    private static int offset(HttpServletRequest request) {
        String older = request.getParameter("older");
        return older != null && older.matches("\\d{1,6}") ? Integer.parseInt(older) : 0;
    }
}
