package org.relais.host.plugin.web;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.text.StringEscapeUtils;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.template.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <web-panel>}: a part of a page, from a template or from a class. A panel that fails never breaks the page. */
public final class WebPanels implements ModuleKind {
    private static final Logger log = LoggerFactory.getLogger(WebPanels.class);

    private final Fragments fragments = new Fragments("location");
    private final Map<String, Content> contents = new ConcurrentHashMap<>();
    private final Templates templates;
    private final Visitor visitor;

    public WebPanels(Templates templates, Visitor visitor) {
        this.templates = templates;
        this.visitor = visitor;
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-panel");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        contents.put(module.completeKey(), content(plugin, module));
        fragments.add(plugin, module);
    }

    @Override
    public void disable(RunningPlugin plugin) {
        fragments.remove(plugin);
        contents.keySet().removeIf(key -> key.startsWith(plugin.key() + ":"));
    }

    /** The panels of a place whose conditions hold, by weight. */
    public List<WebPanelView> at(String location, Map<String, Object> context) {
        return fragments
                .shown(location, context)
                .map(panel -> new WebPanelView(
                        panel.module().completeKey(),
                        panel.label(visitor),
                        panel.tooltip(visitor),
                        panel.weight(),
                        () -> html(panel, context)))
                .toList();
    }

    private String html(Fragment panel, Map<String, Object> context) {
        String key = panel.module().completeKey();
        try (Statements.Scope booked = panel.plugin().during()) {
            return contents.get(key).html(panel.context(visitor, context));
        } catch (RuntimeException | LinkageError e) {
            log.error("The panel {} failed", key, e);
            return "<p class=\"error\">"
                    + StringEscapeUtils.escapeHtml4(visitor.texts().getText("host.panel.failed")) + "</p>";
        }
    }

    private Content content(RunningPlugin plugin, ModuleXml module) {
        if (module.xml().attribute("class").isPresent()) {
            Class<? extends WebPanel> type = plugin.load(module.xml().required("class"), WebPanel.class);
            Once<WebPanel> panel = new Once<>(() -> plugin.create(type));
            return context -> panel.get().getHtml(context);
        }
        String view = module.template("view")
                .orElseThrow(
                        () -> new IllegalArgumentException(module.completeKey() + " has neither a class nor a view"));
        return context -> templates.render(plugin.templates(), view, context);
    }

    private interface Content {
        String html(Map<String, Object> context);
    }
}
