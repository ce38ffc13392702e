package org.relais.host.web.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.host.dashboard.Dashboards;
import org.relais.host.web.Administration;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The dashboard that everyone sees who has none of their own. */
@Controller
@Administration
public final class DefaultDashboardPage {
    private static final String PATH = "/secure/admin/EditDefaultDashboard.jspa";

    private final Dashboards dashboards;
    private final DashboardView view;
    private final DashboardChange change;
    private final Pages pages;

    public DefaultDashboardPage(Dashboards dashboards, DashboardView view, DashboardChange change, Pages pages) {
        this.dashboards = dashboards;
        this.view = view;
        this.change = change;
        this.pages = pages;
    }

    @GetMapping(PATH)
    public ModelAndView dashboard(HttpServletRequest request) {
        var model = DashboardModel.of(request, dashboards.everyones(), view, PATH, "dashboard.default.title");
        model.put("own", false);
        model.put("mayHaveOwn", false);
        return pages.admin("dashboard/dashboard", model, "dashboard", "atl.dashboard");
    }

    @PostMapping(PATH)
    public ModelAndView configure(
            @RequestParam String action,
            @RequestParam(defaultValue = "0") long item,
            @RequestParam(defaultValue = "") String module,
            HttpServletRequest request) {
        return change.make(Visit.of(request), dashboards.everyones(), action, item, module, PATH);
    }
}
