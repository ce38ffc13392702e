package org.relais.host.plugin.bundle;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who is asking, in which language, and what they may do. */
public record Visitor(JiraAuthenticationContext visit, GlobalPermissionManager permissions) {
    /** Nobody, for an anonymous visitor. */
    public Optional<ApplicationUser> user() {
        return Optional.ofNullable(visit.getLoggedInUser());
    }

    public boolean may(GlobalPermissionKey permission) {
        return permissions.hasPermission(permission, visit.getLoggedInUser());
    }

    public I18nHelper texts() {
        return visit.getI18nHelper();
    }

    /** The context path of the site, for links. */
    public String baseUrl() {
        HttpServletRequest request = ExecutingHttpRequest.get();
        return request == null ? "" : request.getContextPath();
    }

    /** What every template finds in its context. */
    public Map<String, Object> everywhere() {
        Map<String, Object> values = new HashMap<>();
        values.put("i18n", texts());
        values.put("baseurl", baseUrl());
        values.put("req", ExecutingHttpRequest.get());
        return values;
    }

    /** The text of {@code <label key="…">default</label>}, or of a module's i18n-name-key and name. */
    public String label(Optional<String> key, String otherwise) {
        return key.filter(texts()::isKeyDefined)
                .map(texts()::getText)
                .orElse(otherwise.isEmpty() ? key.orElse("") : otherwise);
    }
}
