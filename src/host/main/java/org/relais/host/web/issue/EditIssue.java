package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Editing an issue. Of two who edit at once, the last one wins, as in Jira. */
@Controller
public final class EditIssue {
    private final IssueAccess access;
    private final Issues issues;
    private final IssueFormPage form;

    public EditIssue(IssueAccess access, Issues issues, IssueFormPage form) {
        this.access = access;
        this.issues = issues;
        this.form = form;
    }

    @GetMapping({"/secure/EditIssue.jspa", "/secure/EditIssue!default.jspa"})
    public ModelAndView open(HttpServletRequest request, @RequestParam(defaultValue = "") String id) {
        Visit visit = Visit.of(request);
        return form.open(visit, FormKind.EDIT, access.edit(visit, id));
    }

    @PostMapping("/secure/EditIssue.jspa")
    public ModelAndView save(HttpServletRequest request, @RequestParam(defaultValue = "") String id) {
        Visit visit = Visit.of(request);
        HostIssue issue = access.edit(visit, id);
        return form.fill(visit, FormKind.EDIT, issue, request.getParameterMap()).orElseGet(() -> {
            issues.update(visit.person(), issue);
            return Redirect.to("/browse/" + issue.getKey());
        });
    }
}
