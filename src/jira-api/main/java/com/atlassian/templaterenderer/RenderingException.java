package com.atlassian.templaterenderer;

/**
 * Says that a template could not be rendered.
 *
 * <p>Unconfirmed: that it is unchecked, and the constructors.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-template-renderer/1.3.1/atlassian-template-renderer-api/apidocs/com/atlassian/templaterenderer/RenderingException.html">Javadoc</a>
 */
public class RenderingException extends RuntimeException {
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
