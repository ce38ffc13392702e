package com.atlassian.plugin;

/**
 * Says that a module of the plugin's descriptor cannot be understood.
 *
 * <p>Unconfirmed: the constructors; unchecked by usage.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-plugins/0.21/apidocs/com/atlassian/plugin/PluginParseException.html">Javadoc</a>
 */
public class PluginParseException extends RuntimeException {
    public PluginParseException() {}

    public PluginParseException(String message) {
        super(message);
    }

    public PluginParseException(String message, Throwable cause) {
        super(message, cause);
    }

    public PluginParseException(Throwable cause) {
        super(cause);
    }
}
