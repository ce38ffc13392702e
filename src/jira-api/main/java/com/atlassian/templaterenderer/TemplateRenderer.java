package com.atlassian.templaterenderer;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/**
 * Renders the templates of the plugin that asks for it.
 *
 * @see <a href="https://docs.atlassian.com/atlassian-template-renderer/1.3.1/atlassian-template-renderer-api/apidocs/com/atlassian/templaterenderer/TemplateRenderer.html">Javadoc</a>
 */
public interface TemplateRenderer {
    void render(String templateName, Writer writer) throws RenderingException, IOException;

    void render(String templateName, Map<String, Object> context, Writer writer) throws RenderingException, IOException;

    // unconfirmed: ?
    boolean resolve(String templateName);
}
