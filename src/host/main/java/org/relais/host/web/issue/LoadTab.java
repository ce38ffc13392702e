package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.issue.HostIssue;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One tab of an issue's activity without the page around it, for the script that asks with {@code X-PJAX}. */
@Controller
public final class LoadTab {
    private final IssueAccess access;
    private final ActivityTabs tabs;
    private final Pages pages;

    public LoadTab(IssueAccess access, ActivityTabs tabs, Pages pages) {
        this.access = access;
        this.tabs = tabs;
        this.pages = pages;
    }

    @GetMapping(path = "/browse/{key:[A-Za-z][A-Za-z0-9_]*-[0-9]+}", headers = "X-PJAX")
    public ModelAndView tab(
            HttpServletRequest request,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String page,
            @RequestParam(defaultValue = "0") int older) {
        Visit visit = Visit.of(request);
        HostIssue issue = access.see(visit, key);
        Map<String, Object> model = new HashMap<>();
        model.put("issue", issue);
        model.put("activity", tabs.of(visit, issue, page, Math.max(0, older), true));
        return pages.fragment("issue/activity-tab", model);
    }
}
