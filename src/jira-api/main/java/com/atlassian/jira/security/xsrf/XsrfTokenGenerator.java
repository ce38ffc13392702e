package com.atlassian.jira.security.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Makes the form token of a session and compares what comes back with it.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/xsrf/XsrfTokenGenerator.html">Javadoc</a>
 */
public interface XsrfTokenGenerator {
    // unconfirmed: ?
    String TOKEN_WEB_PARAMETER_KEY = String.valueOf("atl_token");

    // unconfirmed: ?
    String generateToken(HttpServletRequest request);

    boolean validateToken(HttpServletRequest request, String token);
}
