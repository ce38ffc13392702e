package org.relais.host.plugin.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.template.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <web-section>} and {@code <web-item>}: headings of menus, and the links under them. */
public final class WebItems implements ModuleKind {
    private static final Logger log = LoggerFactory.getLogger(WebItems.class);

    private final Fragments sections = new Fragments("location");
    private final Fragments items = new Fragments("section");
    private final Templates templates;
    private final Visitor visitor;

    public WebItems(Templates templates, Visitor visitor) {
        this.templates = templates;
        this.visitor = visitor;
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-section", "web-item");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        (module.type().equals("web-item") ? items : sections).add(plugin, module);
    }

    @Override
    public void disable(RunningPlugin plugin) {
        sections.remove(plugin);
        items.remove(plugin);
    }

    /** The headings of a menu, by weight. */
    public List<WebSectionView> sections(String location, Map<String, Object> context) {
        return sections.shown(location, context)
                .map(section -> new WebSectionView(
                        section.module().completeKey(), section.module().key(), location, section.label(visitor)))
                .toList();
    }

    /** The links under a heading, by weight. */
    public List<WebItemView> items(String section, Map<String, Object> context) {
        return items(section::equals, context);
    }

    /** The links under headings of that kind, by weight. */
    public List<WebItemView> items(Predicate<String> section, Map<String, Object> context) {
        return items.shown(section, context)
                .flatMap(item -> view(item, context).stream())
                .toList();
    }

    private Optional<WebItemView> view(Fragment item, Map<String, Object> given) {
        ModuleXml module = item.module();
        Optional<Xml> link = module.xml().child("link");
        try (Statements.Scope booked = item.plugin().during()) {
            Map<String, Object> context = item.context(visitor, given);
            String id = link.flatMap(element -> element.attribute("linkId")).orElse(module.key());
            return Optional.of(new WebItemView(
                    module.completeKey(),
                    templates.evaluate(item.plugin().templates(), id, context),
                    item.label(visitor),
                    item.tooltip(visitor),
                    address(item, link, context),
                    module.xml().childText("styleClass"),
                    address(item, module.xml().child("icon").flatMap(icon -> icon.child("link")), context),
                    new LinkedHashMap<>(item.params(templates, context))));
        } catch (RuntimeException | LinkageError e) {
            log.error("The link {} cannot be made, it is not shown", module.completeKey(), e);
            return Optional.empty();
        }
    }

    private String address(Fragment item, Optional<Xml> link, Map<String, Object> context) {
        return link.map(Xml::text)
                .map(text -> templates.evaluate(item.plugin().templates(), text, context))
                .map(this::fromRoot)
                .orElse("");
    }

    private String fromRoot(String address) {
        return address.startsWith("/") && !address.startsWith("//") ? visitor.baseUrl() + address : address;
    }
}
