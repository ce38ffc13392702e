package com.atlassian.sal.api.pluginsettings;

/**
 * Hands out the settings of everything, or of one project by its key.
 *
 * @see <a href="https://docs.atlassian.com/sal-api/4.0.0/sal-api/apidocs/com/atlassian/sal/api/pluginsettings/PluginSettingsFactory.html">Javadoc</a>
 */
public interface PluginSettingsFactory {
    PluginSettings createGlobalSettings();

    PluginSettings createSettingsForKey(String key);
}
