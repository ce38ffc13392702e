package org.relais.host.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.template.TemplateSource;
import org.relais.host.template.Templates;
import org.springframework.web.util.HtmlUtils;

/** Puts a page's content between the head, the header and the footer that all pages share. */
final class Frame {
    /** Changes with every start, so that browsers fetch the host's own files anew. */
    private static final String STARTED = Long.toString(System.currentTimeMillis(), 36);

    private final Templates templates;
    private final Surroundings surroundings;
    private final PluginSystem plugins;
    private final AdminMenu adminMenu;

    Frame(Templates templates, Surroundings surroundings, PluginSystem plugins) {
        this.templates = templates;
        this.surroundings = surroundings;
        this.plugins = plugins;
        this.adminMenu = new AdminMenu(plugins);
    }

    /** What is put into the frame. The parts are markup; the issue is what the page is about, or null. */
    record Content(String titleHtml, String headHtml, String bodyHtml, Object issue) {
        static Content of(Map<String, Object> model, String bodyHtml) {
            String title = String.valueOf(model.getOrDefault("title", ""));
            return new Content(HtmlUtils.htmlEscape(title, "UTF-8"), "", bodyHtml, model.get("issue"));
        }
    }

    String general(Content content, Collection<String> contexts) {
        Set<String> all = new LinkedHashSet<>(List.of("atl.general", "jira.general"));
        all.addAll(contexts);
        return render("general", content, all, Map.of());
    }

    String admin(Content content, String activeItem) {
        return render(
                "admin",
                content,
                List.of("atl.admin", "jira.admin"),
                Map.of("menu", adminMenu.sections(ExecutingHttpRequest.get(), activeItem)));
    }

    private String render(String name, Content content, Collection<String> contexts, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(surroundings.here());
        Visit visit = Visit.of(ExecutingHttpRequest.get());
        model.put("started", STARTED);
        model.put("titleHtml", content.titleHtml());
        model.put("headHtml", content.headHtml());
        model.put("bodyHtml", content.bodyHtml());
        model.put("issue", content.issue());
        model.put("pluginsHtml", plugins.headTags(contexts, visit.locale()));
        model.put("topItems", plugins.webItems("system.top.navigation.bar", Fragments.context(visit)));
        model.put("personalItems", plugins.webItems("system.user.options/personal", Fragments.context(visit)));
        model.putAll(more);
        return templates.render(TemplateSource.host(), "templates/layout/" + name + ".vm", model);
    }
}
