package org.relais.host.dashboard;

import java.util.Map;

/** An item on a dashboard: which one it is, by its module's complete key, and what was set for it. */
public record PlacedItem(long id, String moduleKey, Map<String, String> preferences) {}
