package org.relais.host.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.resource.PageNeeds;
import org.relais.host.project.HostProject;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
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
    private final ProjectMenu projectMenu;
    private final Frame frame;

    /** @param banners what may have to be said on top of every page, asked for each page anew */
    public Pages(
            Templates templates,
            Permissions permissions,
            Projects projects,
            PluginSystem plugins,
            List<Supplier<Optional<Banner>>> banners) {
        this.templates = templates;
        this.surroundings = new Surroundings(permissions);
        this.projectMenu = new ProjectMenu(projects, permissions, plugins);
        this.frame = new Frame(templates, surroundings, projectMenu, plugins, banners);
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

    /** The same where plugins add their scripts and styles to more contexts than the administration's. */
    public ModelAndView admin(String template, Map<String, Object> model, String activeItem, String context) {
        String body = body(template, model);
        PageNeeds.here().contexts(List.of(context));
        return finished(HttpStatus.OK, frame.admin(Frame.Content.of(model, body), activeItem));
    }

    /** The same with another status. */
    public ModelAndView admin(HttpStatusCode status, String template, Map<String, Object> model, String activeItem) {
        String body = body(template, model);
        return finished(status, frame.admin(Frame.Content.of(model, body), activeItem));
    }

    /**
     * A page of the settings of a project, with their menu at the side.
     *
     * @throws NotFound where there is no such project, or the visitor does not administer it
     */
    public ModelAndView projectSettings(
            String template, Map<String, Object> model, HostProject project, String activeItem) {
        if (!projectMenu.administers(project, Visit.of(ExecutingHttpRequest.get()))) throw new NotFound();
        String body = body(template, model);
        return finished(HttpStatus.OK, frame.projectSettings(Frame.Content.of(model, body), project, activeItem));
    }

    /** The project with this key, if the visitor may change its settings. */
    public HostProject administered(String key) {
        Visit visit = Visit.of(ExecutingHttpRequest.get());
        visit.signedIn();
        return projectMenu.administered(key, visit).orElseThrow(NotFound::new);
    }

    /** A part of a page alone, for a script that puts it into its place. */
    public ModelAndView fragment(String template, Map<String, Object> model) {
        return finished(HttpStatus.OK, body(template, model));
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
                    case "atl.admin" -> inAdministration(content);
                    case "none", "" -> whole(content);
                    case "atl.userprofile" -> frame.general(content, List.of("atl.userprofile"));
                    default -> frame.general(content, List.of());
                });
    }

    /** A plugin's page without any frame, as the plugin has written it. */
    ModelAndView unframed(HttpStatusCode status, String html) {
        return finished(status, html);
    }

    /** Settings of a project, where the page names one that the visitor administers. */
    private String inAdministration(Frame.Content content) {
        Metas metas = Metas.of(content.headHtml());
        Visit visit = Visit.of(ExecutingHttpRequest.get());
        return metas.projectKey()
                .flatMap(key -> projectMenu.administered(key, visit))
                .map(project -> frame.projectSettings(content, project, metas.activeTab()))
                .orElseGet(() -> frame.admin(content, metas.activeTab()));
    }

    private static String whole(Frame.Content content) {
        if (content.headHtml().isEmpty() && content.titleHtml().isEmpty()) return content.bodyHtml();
        return "<!DOCTYPE html>\n<html><head><title>" + content.titleHtml() + "</title>\n" + content.headHtml()
                + "</head>\n<body>" + content.bodyHtml() + "</body></html>";
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
