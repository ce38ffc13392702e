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

    /** Changes with every start, so that browsers fetch the host's own files anew. */
    private static final String STARTED = Long.toString(System.currentTimeMillis(), 36);

    private final Permissions permissions;

    Surroundings(Permissions permissions) {
        this.permissions = permissions;
    }

    /** The values for the request that this thread is answering. */
    Map<String, Object> here() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        Visit visit = Visit.of(request);
        Map<String, Object> values = new HashMap<>();
        values.put("started", STARTED);
        values.put("visit", visit);
        values.put("i18n", visit.i18n());
        values.put("baseurl", request.getContextPath());
        values.put("atl_token", visit.xsrfToken());
        values.put("dates", Dates.of(visit));
        values.put("administrator", administers());
        return values;
    }

    /** Whether the visitor of this request administers Jira. */
    boolean administers() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        return administers(Visit.of(request), request);
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
