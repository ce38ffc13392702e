package com.atlassian.jira.web.action;

import com.atlassian.jira.action.JiraActionSupport;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of Jira that a plugin adds: one instance per request, every public setter can be reached from the URL.
 *
 * <p>Unconfirmed: {@code getXsrfToken}, {@code hasAnyErrors}, visibility of {@code getRedirect}, the values of the
 * constants; Jira's interfaces AuthorizationSupport and HttpServletVariables are left out.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/web/action/JiraWebActionSupport.html">Javadoc</a>
 */
public class JiraWebActionSupport extends JiraActionSupport implements ErrorCollection {
    public static final String ISSUE_NOT_FOUND_RESULT = String.valueOf("issuenotfound");
    public static final String PERMISSION_VIOLATION_RESULT = String.valueOf("permissionviolation");
    public static final String RETURN_URL_PARAMETER = String.valueOf("returnUrl");

    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private String returnUrl;

    public JiraWebActionSupport() {}

    public HttpServletRequest getHttpRequest() {
        return ExecutingHttpRequest.get();
    }

    public HttpServletResponse getHttpResponse() {
        return ExecutingHttpRequest.getResponse();
    }

    public boolean hasGlobalPermission(GlobalPermissionKey permissionKey) {
        return ComponentAccessor.getGlobalPermissionManager().hasPermission(permissionKey, getLoggedInUser());
    }

    public String getXsrfToken() {
        return ComponentAccessor.getComponent(XsrfTokenGenerator.class).generateToken(getHttpRequest());
    }

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String returnUrl) {
        this.returnUrl = returnUrl;
    }

    /** Goes where the request wanted to return to, if that is within this site, and to the default otherwise. */
    public String getRedirect(String defaultUrl) {
        String wanted = returnUrl;
        returnUrl = null;
        return forceRedirect(isWithinSite(wanted) ? wanted : defaultUrl);
    }

    /** Goes there in any case; what starts with a slash is taken from the root of Jira. */
    public String forceRedirect(String url) {
        try {
            getHttpResponse().sendRedirect(withContextPath(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NONE;
    }

    private String withContextPath(String url) {
        String root = getHttpRequest().getContextPath();
        boolean fromRoot = url.startsWith("/") && !url.startsWith("//");
        return fromRoot && !url.equals(root) && !url.startsWith(root + "/") ? root + url : url;
    }

    /** Browsers read two leading slashes, or a backslash, as another host; the latter is no URI. */
    private static boolean isWithinSite(String url) {
        if (url == null || url.isEmpty() || url.startsWith("//")) return false;
        try {
            return !new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    @Override
    public void addError(String field, String message, Reason reason) {
        addError(field, message);
        addReason(reason);
    }

    @Override
    public void addErrorMessage(String message, Reason reason) {
        addErrorMessage(message);
        addReason(reason);
    }

    @Override
    public void addErrorMessages(Collection<String> errorMessages) {
        getErrorMessages().addAll(errorMessages);
    }

    @Override
    public void setErrorMessages(Collection<String> errorMessages) {
        List<String> copy = new ArrayList<>(errorMessages);
        getErrorMessages().clear();
        getErrorMessages().addAll(copy);
    }

    @Override
    public Collection<String> getFlushedErrorMessages() {
        List<String> flushed = new ArrayList<>(getErrorMessages());
        getErrorMessages().clear();
        return flushed;
    }

    @Override
    public void addErrors(Map<String, String> errors) {
        getErrors().putAll(errors);
    }

    @Override
    public void addErrorCollection(ErrorCollection errors) {
        addErrorMessages(errors.getErrorMessages());
        addErrors(errors.getErrors());
        addReasons(errors.getReasons());
    }

    @Override
    public boolean hasAnyErrors() {
        return !getErrors().isEmpty() || !getErrorMessages().isEmpty();
    }

    @Override
    public void addReason(Reason reason) {
        if (reason != null) reasons.add(reason);
    }

    @Override
    public void addReasons(Set<Reason> reasons) {
        this.reasons.addAll(reasons);
    }

    @Override
    public Set<Reason> getReasons() {
        return reasons;
    }
}
