package org.relais.host.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.resource.HeadTags;
import org.relais.host.plugin.resource.PageNeeds;
import org.relais.host.project.HostProject;
import org.relais.host.template.TemplateSource;
import org.relais.host.template.Templates;
import org.springframework.web.util.HtmlUtils;

/** Puts a page's content between the head, the header and the footer that all pages share. */
final class Frame {
    private final Templates templates;
    private final Surroundings surroundings;
    private final PluginSystem plugins;
    private final AdminMenu adminMenu;
    private final ProjectMenu projectMenu;
    private final HeaderMenus headerMenus;
    private final List<Supplier<Optional<Banner>>> banners;

    Frame(
            Templates templates,
            Surroundings surroundings,
            ProjectMenu projectMenu,
            PluginSystem plugins,
            List<Supplier<Optional<Banner>>> banners) {
        this.templates = templates;
        this.surroundings = surroundings;
        this.plugins = plugins;
        this.adminMenu = new AdminMenu(plugins);
        this.projectMenu = projectMenu;
        this.headerMenus = new HeaderMenus(plugins);
        this.banners = banners;
    }

    /** What is put into the frame. The parts are markup; the issue is what the page is about, or null. */
    record Content(String titleHtml, String headHtml, String bodyHtml, Object issue) {
        static Content of(Map<String, Object> model, String bodyHtml) {
            String title = String.valueOf(model.getOrDefault("title", ""));
            return new Content(HtmlUtils.htmlEscape(title, "UTF-8"), "", bodyHtml, model.get("issue"));
        }
    }

    /** A line on top of the page; the level is that of an AUI message. */
    public record BannerLine(String text, String level) {}

    String general(Content content, Collection<String> contexts) {
        Set<String> all = new LinkedHashSet<>(List.of("atl.general", "jira.general"));
        all.addAll(contexts);
        return render("general", content, all, Map.of());
    }

    /** A page of the administration; whoever does not administer sees it without the menu. */
    String admin(Content content, String activeItem) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        List<MenuSection> menu = surroundings.administers() ? adminMenu.sections(request, activeItem) : List.of();
        return render("admin", content, List.of("atl.admin", "jira.admin"), Map.of("menu", menu));
    }

    /** A page of the settings of a project, with their menu at the side. */
    String projectSettings(Content content, HostProject project, String activeItem) {
        List<MenuSection> menu = projectMenu.sections(project, ExecutingHttpRequest.get(), activeItem);
        return render(
                "admin", content, List.of("atl.admin", "jira.admin"), Map.of("menu", menu, "settingsOf", project));
    }

    private String render(String name, Content content, Collection<String> contexts, Map<String, Object> more) {
        Map<String, Object> model = new HashMap<>(surroundings.here());
        Visit visit = Visit.of(ExecutingHttpRequest.get());
        model.put("titleHtml", content.titleHtml());
        model.put("headHtml", content.headHtml());
        model.put("bodyHtml", content.bodyHtml());
        model.put("issue", content.issue());
        model.put("banners", banners(visit));
        model.putAll(headerMenus.of(visit));
        model.putAll(more);
        model.put(
                "pluginsHtml",
                HeadTags.of(plugins.webResources().deliver(PageNeeds.here().contexts(contexts), visit.locale())));
        return templates.render(TemplateSource.host(), "templates/layout/" + name + ".vm", model);
    }

    private List<BannerLine> banners(Visit visit) {
        List<BannerLine> lines = new ArrayList<>();
        for (Supplier<Optional<Banner>> banner : banners) {
            banner.get()
                    .map(now -> new BannerLine(
                            now.text(visit.i18n()), now.level() == Banner.Level.WARNING ? "warning" : "info"))
                    .ifPresent(lines::add);
        }
        return lines;
    }
}
