package org.relais.host.plugin.web;

import java.util.Map;

/** A link of a menu: the addresses carry the context path, no text is HTML. What the author leaves out is empty. */
public record WebItemView(
        String completeKey,
        String id,
        String label,
        String tooltip,
        String url,
        String styleClass,
        String iconUrl,
        Map<String, String> params) {}
