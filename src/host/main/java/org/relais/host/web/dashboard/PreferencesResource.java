package org.relais.host.web.dashboard;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.relais.host.dashboard.Dashboard;
import org.relais.host.dashboard.Dashboards;
import org.relais.host.project.Permissions;
import org.relais.host.web.Visit;

/**
 * Keeps what the scripts of dashboard items save: {@code PUT /rest/dashboards/1.0/DASHBOARD/gadget/ITEM/prefs}, as JSON,
 * which no other site can send with the visitor's cookies.
 */
public final class PreferencesResource extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/1\\.0/([0-9]{1,18})/gadget/([0-9]{1,18})/prefs");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Dashboards dashboards;
    private final transient Permissions permissions;
    private final transient WebSudoManager webSudo;

    public PreferencesResource(Dashboards dashboards, Permissions permissions, WebSudoManager webSudo) {
        this.dashboards = dashboards;
        this.permissions = permissions;
        this.webSudo = webSudo;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
        String type = request.getContentType();
        if (!path.matches()) refuse(request, response, 404, "dashboard.prefs.missing");
        else if (!request.getMethod().equals("PUT")) refuse(request, response, 405, "error.405.text");
        else if (Visit.of(request).anonymous()) refuse(request, response, 401, "dashboard.prefs.login");
        else if (type == null || !type.startsWith("application/json")) {
            refuse(request, response, 415, "dashboard.prefs.json");
        } else {
            keep(Long.parseLong(path.group(1)), Long.parseLong(path.group(2)), request, response);
        }
    }

    private void keep(long dashboard, long item, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        byte[] body = request.getInputStream().readNBytes(ItemPreferences.BODY_LIMIT + 1);
        if (body.length > ItemPreferences.BODY_LIMIT) {
            refuse(request, response, 413, "dashboard.prefs.body", ItemPreferences.BODY_LIMIT);
            return;
        }
        try {
            ItemPreferences preferences = ItemPreferences.read(body);
            boolean kept = mayChange(dashboard, request) && dashboards.prefer(dashboard, item, preferences.values());
            if (kept) response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            else refuse(request, response, 404, "dashboard.prefs.missing");
        } catch (ItemPreferences.Refused refused) {
            refuse(request, response, 400, refused.getMessage(), refused.values());
        }
    }

    /** One's own; everyone's for administrators who have given their password again. */
    private boolean mayChange(long id, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Optional<Dashboard> dashboard = dashboards.byId(id);
        if (dashboard.isEmpty()) return false;
        String owner = dashboard.get().ownerKey();
        if (owner != null) return owner.equals(visit.person().getKey());
        return permissions.global().hasPermission(GlobalPermissionKey.ADMINISTER, visit.person())
                && webSudo.canExecuteRequest(request);
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String key, Object... values)
            throws IOException {
        String sentence = Visit.of(request).i18n().getText(key, (Object) values);
        response.setStatus(status);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
                .write(JSON.writeValueAsBytes(Map.of("errorMessages", List.of(sentence), "errors", Map.of())));
    }
}
