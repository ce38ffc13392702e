package org.relais.host.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.project.Permissions;

/** What every template of the host finds, whatever it shows: the visitor, their language, the way home. */
final class Surroundings {
    private static final String ADMINISTERS = Surroundings.class.getName() + ".administers";

    private final Permissions permissions;

    Surroundings(Permissions permissions) {
        this.permissions = permissions;
    }

    /** The values for the request that this thread is answering. */
    Map<String, Object> here() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        Visit visit = Visit.of(request);
        Map<String, Object> values = new HashMap<>();
        values.put("visit", visit);
        values.put("i18n", visit.i18n());
        values.put("baseurl", request.getContextPath());
        values.put("atl_token", visit.xsrfToken());
        values.put("dates", Dates.of(visit));
        values.put("administrator", administers(visit, request));
        return values;
    }

    /** A page asks several times, the database is asked once. */
    private boolean administers(Visit visit, HttpServletRequest request) {
        if (request.getAttribute(ADMINISTERS) instanceof Boolean known) return known;
        boolean administers = administers(visit);
        request.setAttribute(ADMINISTERS, administers);
        return administers;
    }

    boolean administers(Visit visit) {
        return permissions.global().hasPermission(GlobalPermissionKey.ADMINISTER, visit.person());
    }
}
