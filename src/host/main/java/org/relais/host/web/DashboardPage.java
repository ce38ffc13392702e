package org.relais.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The first page: what the visitor has to do, and what others did. */
@Controller
public final class DashboardPage {
    private final IssueLists issues;
    private final Pages pages;

    public DashboardPage(IssueLists issues, Pages pages) {
        this.issues = issues;
        this.pages = pages;
    }

    @GetMapping("/")
    public ModelAndView home() {
        return Redirect.to(LocalPath.HOME);
    }

    @GetMapping("/secure/Dashboard.jspa")
    public ModelAndView dashboard(HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Map<String, Object> model = Map.of(
                "title", visit.i18n().getText("dashboard.title"),
                "assigned", visit.anonymous() ? List.of() : issues.assignedTo(visit.person()),
                "recent", issues.recent(visit.person()));
        return pages.page("kernel/dashboard", model, "atl.dashboard");
    }
}
