package org.relais.host.plugin.dashboard;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.commons.text.StringEscapeUtils;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.plugin.web.Conditions;
import org.relais.host.plugin.web.ContextProviders;
import org.relais.host.template.Templates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code <dashboard-item>}: what plugins put on dashboards. One that fails never breaks the page.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/dashboard-item-module/">Dashboard item</a>
 */
public final class DashboardItems implements ModuleKind {
    private static final Logger log = LoggerFactory.getLogger(DashboardItems.class);

    private final Map<String, Item> byKey = new ConcurrentHashMap<>();
    private final Templates templates;
    private final Visitor visitor;

    public DashboardItems(Templates templates, Visitor visitor) {
        this.templates = templates;
        this.visitor = visitor;
    }

    /** An item as people choose it from a list; the module is the name of its script, if it has one. */
    public record Offer(
            String completeKey, String title, String description, boolean configurable, Optional<String> module) {}

    private record Item(
            RunningPlugin plugin,
            ModuleXml module,
            Optional<String> view,
            Predicate<Map<String, Object>> conditions,
            Function<Map<String, Object>, Map<String, Object>> provider) {}

    @Override
    public Set<String> elements() {
        return Set.of("dashboard-item");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        Optional<String> view = module.template("view");
        if (view.isEmpty() && module.xml().child("amd-module").isEmpty()) {
            throw new IllegalArgumentException(module.completeKey() + " has neither a view nor an amd-module");
        }
        Xml xml = module.xml();
        if (xml.child("definition")
                .flatMap(definition -> definition.child("title"))
                .isEmpty()) {
            throw new IllegalArgumentException(module.completeKey() + " has no definition with a title");
        }
        byKey.put(
                module.completeKey(),
                new Item(plugin, module, view, Conditions.of(plugin, xml), ContextProviders.of(plugin, xml)));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        byKey.values().removeIf(item -> item.plugin().key().equals(plugin.key()));
    }

    /** What the visitor may put on a dashboard, by title. */
    public List<Offer> offered(Map<String, Object> context) {
        return byKey.values().stream()
                .filter(item -> shown(item, context))
                .map(this::offer)
                .sorted(Comparator.comparing(Offer::title))
                .toList();
    }

    /** An item that is there now and that the visitor may see. */
    public Optional<Offer> find(String completeKey, Map<String, Object> context) {
        return Optional.ofNullable(byKey.get(completeKey))
                .filter(item -> shown(item, context))
                .map(this::offer);
    }

    /** The markup of an item, or a short text where the plugin failed; empty where its script makes all of it. */
    public String html(String completeKey, Map<String, Object> given) {
        Item item = byKey.get(completeKey);
        if (item == null || item.view().isEmpty()) return "";
        try (Statements.Scope booked = item.plugin().during()) {
            Map<String, Object> context = visitor.everywhere();
            context.putAll(given);
            context.putAll(item.provider().apply(new HashMap<>(given)));
            return templates.render(item.plugin().templates(), item.view().get(), context);
        } catch (RuntimeException | LinkageError e) {
            log.error("The dashboard item {} failed", completeKey, e);
            String sorry = visitor.texts().getText("host.panel.failed");
            return "<p class=\"error\">" + StringEscapeUtils.escapeHtml4(sorry) + "</p>";
        }
    }

    private boolean shown(Item item, Map<String, Object> context) {
        try (Statements.Scope booked = item.plugin().during()) {
            return item.conditions().test(new HashMap<>(context));
        } catch (RuntimeException | LinkageError e) {
            log.error("A condition of {} failed, it is not shown", item.module().completeKey(), e);
            return false;
        }
    }

    private Offer offer(Item item) {
        Xml xml = item.module().xml();
        String name = xml.attribute("name").orElse(item.module().key());
        return new Offer(
                item.module().completeKey(),
                words(xml.child("definition").flatMap(definition -> definition.child("title")), name),
                words(xml.child("description"), ""),
                xml.attribute("configurable").filter("true"::equals).isPresent(),
                xml.child("amd-module").map(Xml::text));
    }

    private String words(Optional<Xml> element, String otherwise) {
        String written = element.map(Xml::text).filter(text -> !text.isEmpty()).orElse(otherwise);
        return visitor.label(element.flatMap(xml -> xml.attribute("key")), written);
    }
}
