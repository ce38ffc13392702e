package com.atlassian.webresource.api.assembler;

/**
 * Collects what a page needs: scripts and styles, and data for them.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-plugins-webresource/3.1.1/atlassian-plugins-webresource-api/apidocs/com/atlassian/webresource/api/assembler/WebResourceAssembler.html">Javadoc</a>
 */
public interface WebResourceAssembler {
    RequiredResources resources();

    RequiredData data();
}
