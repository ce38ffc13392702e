package org.relais.host.plugin.web;

import java.util.function.Supplier;

/** A panel that may be shown; its markup is made when it is asked for. */
public record WebPanelView(String completeKey, String label, String tooltip, int weight, Supplier<String> markup) {
    /** The panel's markup, or a short text where the plugin failed; never an exception. */
    public String html() {
        return markup.get();
    }
}
