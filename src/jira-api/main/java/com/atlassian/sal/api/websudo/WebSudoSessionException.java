package com.atlassian.sal.api.websudo;

/**
 * Says that the request has no secure administrator session.
 *
 * <p>Unconfirmed: the constructors.
 *
 * @see <a href="https://docs.atlassian.com/sal-parent/3.0.0/apidocs/com/atlassian/sal/api/websudo/WebSudoSessionException.html">Javadoc</a>
 */
public class WebSudoSessionException extends RuntimeException {
    public WebSudoSessionException() {}

    public WebSudoSessionException(String message) {
        super(message);
    }
}
