package com.atlassian.jira.security.request;

/**
 * The HTTP methods that an action can allow; unconfirmed: all but GET and POST.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/security/request/RequestMethod.html">Javadoc</a>
 */
public enum RequestMethod {
    GET,
    POST,
    PUT,
    DELETE,
    HEAD,
    OPTIONS
}
