package com.atlassian.webresource.api.assembler;

/**
 * Gives the assembler of the page that the current request is answered with.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-plugins-webresource/3.1.1/atlassian-plugins-webresource-api/apidocs/com/atlassian/webresource/api/assembler/PageBuilderService.html">Javadoc</a>
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
