package org.relais.host.plugin.web;

import java.util.Map;

/** A link of a menu: the address carries the context path, neither text is HTML. */
public record WebItemView(
        String completeKey, String id, String label, String url, String styleClass, Map<String, String> params) {}
