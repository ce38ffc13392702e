package org.relais.host.plugin.resource;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Xml;
import org.relais.host.plugin.web.Once;

/** One {@code <data key class>} of a web-resource, asked anew for each page. */
record DataSource(RunningPlugin plugin, String key, Once<WebResourceDataProvider> provider) {
    static DataSource of(RunningPlugin plugin, String resource, Xml xml) {
        Class<? extends WebResourceDataProvider> type =
                plugin.load(xml.required("class"), WebResourceDataProvider.class);
        return new DataSource(plugin, resource + "." + xml.required("key"), new Once<>(() -> plugin.create(type)));
    }

    String json() {
        try (Statements.Scope booked = plugin.during()) {
            return Json.of(provider.get().get());
        }
    }
}
