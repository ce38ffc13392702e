package org.relais.host.plugin.resource;

import java.util.List;
import java.util.Map;

/** What a page is to load: addresses that carry the context path, data as JSON by its key, and what it then has. */
public record Delivery(List<String> styles, List<String> scripts, Map<String, String> data, List<String> has) {}
