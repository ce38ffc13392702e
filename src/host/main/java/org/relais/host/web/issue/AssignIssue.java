package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.issue.Dispatch;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.people.Person;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Giving an issue to somebody who may be assigned, or to nobody where the project allows it. */
@Controller
public final class AssignIssue {
    private final Pages pages;
    private final IssueAccess access;
    private final Issues issues;
    private final IssueFormPage form;

    public AssignIssue(Pages pages, IssueAccess access, Issues issues, IssueFormPage form) {
        this.pages = pages;
        this.access = access;
        this.issues = issues;
        this.form = form;
    }

    @GetMapping("/secure/AssignIssue.jspa")
    public ModelAndView open(HttpServletRequest request, @RequestParam(defaultValue = "") String id) {
        Visit visit = Visit.of(request);
        HostIssue issue = access.assign(visit, id);
        return page(HttpStatus.OK, visit, issue, IssueForm.of(issue).assignee(), new Problems(visit.i18n()));
    }

    @PostMapping("/secure/AssignIssue.jspa")
    public ModelAndView assign(
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String assignee,
            @RequestParam(required = false) String toMe) {
        Visit visit = Visit.of(request);
        HostIssue issue = access.assign(visit, id);
        String username =
                toMe != null && visit.person() != null ? visit.person().username() : assignee.trim();
        Problems problems = new Problems(visit.i18n());
        Person chosen = form.choices(issue).assignee(username, problems);
        if (problems.any()) return page(HttpStatus.BAD_REQUEST, visit, issue, username, problems);
        issue.setAssignee(chosen);
        issues.update(visit.person(), issue, Dispatch.ASSIGNED);
        return Redirect.to("/browse/" + issue.getKey());
    }

    private ModelAndView page(HttpStatus status, Visit visit, HostIssue issue, String typed, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("issue.assign.title", issue.getKey()));
        model.put("issue", issue);
        model.put("typed", typed);
        model.put("people", form.suggestions(visit));
        model.put("problems", problems);
        return pages.page(status, "issue/assign", model);
    }
}
