package com.atlassian.webresource.api.assembler;

/**
 * Asks for web-resources of the page, by their names or by contexts.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-plugins-webresource/3.1.1/atlassian-plugins-webresource-api/apidocs/com/atlassian/webresource/api/assembler/RequiredResources.html">Javadoc</a>
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String moduleCompleteKey);

    RequiredResources requireContext(String context);
}
