package org.relais.host.plugin;

import java.util.List;
import java.util.Map;

/** Writes and reads the trial plugin's notes through what it shows to the world: a page and a query function. */
record Notebook(PluginSystem plugins) {
    void keep(String text) {
        Map<String, String> form = Map.of("name", text, "atl_token", TrialHost.TOKEN);
        plugins.runAction("Greet", "keep", TrialHost.request("POST", form), TrialHost.response());
    }

    List<String> all() {
        return plugins.jqlFunction("noted").orElseThrow().getValues(null, null, null).stream()
                .map(literal -> literal.getStringValue())
                .toList();
    }
}
