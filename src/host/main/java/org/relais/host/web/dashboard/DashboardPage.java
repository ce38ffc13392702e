package org.relais.host.web.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.relais.host.dashboard.Dashboard;
import org.relais.host.dashboard.Dashboards;
import org.relais.host.people.Person;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page: everyone's dashboard, or the visitor's own. */
@Controller
public final class DashboardPage {
    private static final String PATH = "/secure/Dashboard.jspa";
    private static final String FORM = "/secure/ConfigureDashboard.jspa";

    private final Dashboards dashboards;
    private final DashboardView view;
    private final DashboardChange change;
    private final Pages pages;

    public DashboardPage(Dashboards dashboards, DashboardView view, DashboardChange change, Pages pages) {
        this.dashboards = dashboards;
        this.view = view;
        this.change = change;
        this.pages = pages;
    }

    @GetMapping("/")
    public ModelAndView home() {
        return Redirect.to(PATH);
    }

    @GetMapping(PATH)
    public ModelAndView dashboard(HttpServletRequest request) {
        Optional<Dashboard> own =
                Optional.ofNullable(Visit.of(request).person()).flatMap(dashboards::own);
        Dashboard dashboard = own.orElseGet(dashboards::everyones);
        Map<String, Object> model =
                DashboardModel.of(request, dashboard, view, own.isPresent() ? FORM : "", "dashboard.title");
        model.put("own", own.isPresent());
        model.put("mayHaveOwn", !Visit.of(request).anonymous() && own.isEmpty());
        return pages.page("dashboard/dashboard", model, "atl.dashboard");
    }

    @PostMapping("/secure/MakeOwnDashboard.jspa")
    public ModelAndView makeOwn(HttpServletRequest request) {
        Dashboard made = dashboards.makeOwn(Visit.of(request).signedIn());
        return Redirect.to(PATH + "?own=" + made.id());
    }

    @PostMapping("/secure/ForgetOwnDashboard.jspa")
    public ModelAndView forgetOwn(HttpServletRequest request) {
        dashboards.forgetOwn(Visit.of(request).signedIn());
        return Redirect.to(PATH);
    }

    @PostMapping(FORM)
    public ModelAndView configure(
            @RequestParam String action,
            @RequestParam(defaultValue = "0") long item,
            @RequestParam(defaultValue = "") String module,
            HttpServletRequest request) {
        Person person = Visit.of(request).signedIn();
        Dashboard own = dashboards.own(person).orElseThrow(NotFound::new);
        return change.make(Visit.of(request), own, action, item, module, PATH);
    }
}
