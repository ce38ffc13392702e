package org.relais.host.web.dashboard;

import org.relais.host.dashboard.Dashboard;
import org.relais.host.dashboard.Dashboards;
import org.relais.host.web.NotFound;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What the forms of a dashboard's page ask for. */
public final class DashboardChange {
    private final Dashboards dashboards;
    private final DashboardView view;

    public DashboardChange(Dashboards dashboards, DashboardView view) {
        this.dashboards = dashboards;
        this.view = view;
    }

    /** Changes the dashboard and leads back to its page. */
    ModelAndView make(Visit visit, Dashboard dashboard, String action, long item, String module, String page) {
        String after =
                switch (action) {
                    case "add" -> add(visit, dashboard, module);
                    case "remove" -> {
                        dashboards.remove(dashboard.id(), item);
                        yield "";
                    }
                    case "earlier" -> {
                        dashboards.move(dashboard.id(), item, -1);
                        yield "?moved=" + item + "&by=earlier";
                    }
                    case "later" -> {
                        dashboards.move(dashboard.id(), item, 1);
                        yield "?moved=" + item + "&by=later";
                    }
                    default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
                };
        return Redirect.to(page + after);
    }

    private String add(Visit visit, Dashboard dashboard, String module) {
        if (view.choices(visit).stream().noneMatch(choice -> choice.key().equals(module))) throw new NotFound();
        return dashboards.add(dashboard.id(), module) ? "?added=true" : "?full=true";
    }
}
