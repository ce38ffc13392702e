package com.atlassian.sal.api.pluginsettings;

/**
 * Values under keys: a String, a list of them, {@code Properties}, or a map of strings, and nothing else.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/4.0.0/sal-api/apidocs/com/atlassian/sal/api/pluginsettings/PluginSettings.html">Javadoc</a>
 */
public interface PluginSettings {
    /** Null where there is none. */
    Object get(String key);

    /** Null takes the value away. Answers the value before. */
    Object put(String key, Object value);

    Object remove(String key);
}
