package org.relais.host.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.project.Permissions;
import org.relais.host.template.TemplateSource;
import org.relais.host.template.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the host's pages: a template under {@code templates/}, put into a frame. Every template finds {@code visit},
 * {@code i18n}, {@code baseurl}, {@code atl_token}, {@code dates} and {@code administrator} beside its own model; the
 * model's {@code title} becomes the title, and its {@code issue}, if any, is made known to scripts.
 */
public final class Pages {
    private final Templates templates;
    private final Surroundings surroundings;
    private final Frame frame;

    public Pages(Templates templates, Permissions permissions, PluginSystem plugins) {
        this.templates = templates;
        this.surroundings = new Surroundings(permissions);
        this.frame = new Frame(templates, surroundings, plugins);
    }

    /** A page for everyone; plugins add their scripts and styles to the named contexts. */
    public ModelAndView page(String template, Map<String, Object> model, String... resourceContexts) {
        return page(HttpStatus.OK, template, model, resourceContexts);
    }

    /** The same with another status: a form that was refused is shown again with 400. */
    public ModelAndView page(
            HttpStatusCode status, String template, Map<String, Object> model, String... resourceContexts) {
        String body = body(template, model);
        return finished(status, frame.general(Frame.Content.of(model, body), List.of(resourceContexts)));
    }

    /** A page of the administration, with its menu at the side. */
    public ModelAndView admin(String template, Map<String, Object> model, String activeItem) {
        return admin(HttpStatus.OK, template, model, activeItem);
    }

    /** The same with another status. */
    public ModelAndView admin(HttpStatusCode status, String template, Map<String, Object> model, String activeItem) {
        String body = body(template, model);
        return finished(status, frame.admin(Frame.Content.of(model, body), activeItem));
    }

    /** A page that says what went wrong. */
    public ModelAndView error(int status, String titleKey, String textKey, Object... args) {
        Visit visit = Visit.of(ExecutingHttpRequest.get());
        String title = visit.i18n().getText(titleKey);
        Map<String, Object> model = Map.of("title", title, "text", visit.i18n().getText(textKey, (Object) args));
        return page(HttpStatusCode.valueOf(status), "kernel/error", model);
    }

    /** A plugin's page, in the frame that the plugin wants. */
    ModelAndView framed(HttpStatusCode status, String decorator, Frame.Content content) {
        return finished(
                status,
                switch (decorator) {
                    case "atl.admin" -> frame.admin(content, "");
                    case "none", "" -> content.bodyHtml();
                    default -> frame.general(content, List.of());
                });
    }

    private String body(String template, Map<String, Object> model) {
        Map<String, Object> all = new HashMap<>(surroundings.here());
        all.putAll(model);
        return templates.render(TemplateSource.host(), "templates/" + template + ".vm", all);
    }

    private static ModelAndView finished(HttpStatusCode status, String html) {
        ModelAndView page = new ModelAndView(new HtmlView(html));
        page.setStatus(status);
        return page;
    }
}
