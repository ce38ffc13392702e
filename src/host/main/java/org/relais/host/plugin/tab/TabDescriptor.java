package org.relais.host.plugin.tab;

import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.util.I18nHelper;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.template.Templates;

/** What a plugin's descriptor says about a tab, and its views. */
record TabDescriptor(RunningPlugin plugin, ModuleXml module, Templates templates, Visitor visitor)
        implements IssueTabPanelModuleDescriptor {
    private static final int LAST = 1000;

    @Override
    public String getCompleteKey() {
        return module.completeKey();
    }

    /** {@inheritDoc} {@code <label key="…"/>}, or {@code <label>} with the text or the key itself. */
    @Override
    public String getLabel() {
        Optional<Xml> label = module.xml().child("label");
        Optional<String> key = label.flatMap(element -> element.attribute("key"));
        String text = label.map(Xml::text).filter(words -> !words.isEmpty()).orElse(module.name());
        return key.isPresent() ? visitor.label(key, text) : visitor.label(Optional.of(text), text);
    }

    @Override
    public int getOrder() {
        String order = module.xml().childText("order");
        return order.isEmpty() ? LAST : Integer.parseInt(order);
    }

    @Override
    public boolean isSortable() {
        return says("sortable");
    }

    @Override
    public boolean isSupportsAjaxLoad() {
        return says("supports-ajax-load");
    }

    private boolean says(String child) {
        return Boolean.parseBoolean(module.xml().childText(child));
    }

    @Override
    public I18nHelper getI18nBean() {
        return visitor.texts();
    }

    @Override
    public String getHtml(String resourceName, Map<String, ?> startingParams) {
        String template = module.template(resourceName)
                .orElseThrow(() -> new IllegalStateException(getCompleteKey() + " has no view '" + resourceName + "'"));
        Map<String, Object> context = new HashMap<>(visitor.everywhere());
        context.putAll(startingParams);
        return templates.render(plugin.templates(), template, context);
    }
}
