package org.relais.host.web.issue;

import org.relais.host.template.Html;

/**
 * A block of the issue page: of a plugin, with its content and the key of the plugin's module as its id, or the host's
 * own, with a template.
 */
public record Module(String id, String label, int weight, Html content, String template) {
    static Module ofPlugin(String id, String label, int weight, Html content) {
        return new Module(id, label, weight, content, "");
    }

    static Module own(String id, String label, int weight) {
        return new Module(id, label, weight, null, "templates/issue/" + id + ".vm");
    }
}
