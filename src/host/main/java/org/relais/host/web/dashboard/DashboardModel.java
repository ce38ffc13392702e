package org.relais.host.web.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.dashboard.Dashboard;
import org.relais.host.web.Visit;

/** What the template of a dashboard's page is given. */
final class DashboardModel {
    private DashboardModel() {}

    /** @param form where changes are sent; empty where the visitor may make none */
    static Map<String, Object> of(
            HttpServletRequest request, Dashboard dashboard, DashboardView view, String form, String titleKey) {
        Visit visit = Visit.of(request);
        boolean editable = !form.isEmpty();
        List<DashboardView.Shown> items = view.shown(visit, dashboard, editable);
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText(titleKey));
        model.put("dashboard", dashboard);
        model.put("items", items);
        model.put("editable", editable);
        model.put("form", form);
        model.put("choices", editable ? view.choices(visit) : List.of());
        model.put("by", "earlier".equals(request.getParameter("by")) ? "earlier" : "later");
        model.put("moved", "");
        model.put("said", said(visit, request));
        for (int place = 0; place < items.size(); place++) {
            String id = String.valueOf(items.get(place).placed().id());
            if (!id.equals(request.getParameter("moved"))) continue;
            model.put("moved", id);
            Object[] where = {items.get(place).title(), place + 1, items.size()};
            model.put("said", visit.i18n().getText("dashboard.item.moved", where));
        }
        return model;
    }

    private static String said(Visit visit, HttpServletRequest request) {
        if (request.getParameter("added") != null) return visit.i18n().getText("dashboard.item.added");
        if (request.getParameter("full") == null) return "";
        return visit.i18n().getText("dashboard.full", List.of(Dashboard.LIMIT));
    }
}
