package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The address of an issue, and the short address of a project. */
@Controller
public final class BrowseIssue {
    private final IssueAccess access;
    private final IssueView view;

    public BrowseIssue(IssueAccess access, IssueView view) {
        this.access = access;
        this.view = view;
    }

    @GetMapping("/browse/{key:[A-Za-z][A-Za-z0-9_]*-[0-9]+}")
    public ModelAndView issue(
            HttpServletRequest request, @PathVariable String key, @RequestParam(defaultValue = "") String page) {
        return view.page(request, access.see(Visit.of(request), key), page);
    }

    @GetMapping("/browse/{key:[A-Za-z][A-Za-z0-9_]*}")
    public ModelAndView project(@PathVariable String key) {
        return Redirect.to("/projects/" + key);
    }
}
