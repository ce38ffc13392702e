package org.relais.host.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** What the meta elements of a plugin's page tell its frame, by name. */
record Metas(Map<String, String> byName) {
    static final Metas NONE = new Metas(Map.of());
    private static final Pattern META = Pattern.compile("<meta\\s[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = attribute("name");
    private static final Pattern CONTENT = attribute("content");

    static Metas of(String headHtml) {
        Map<String, String> found = new HashMap<>();
        Matcher metas = META.matcher(headHtml);
        while (metas.find()) {
            Matcher name = NAME.matcher(metas.group());
            Matcher content = CONTENT.matcher(metas.group());
            if (name.find() && content.find()) found.put(name.group(1), HtmlUtils.htmlUnescape(content.group(1)));
        }
        return new Metas(found);
    }

    /** The project in whose settings the page wants to stand. */
    Optional<String> projectKey() {
        return Optional.ofNullable(byName.get("projectKey"));
    }

    /** The link of the menu under which the page stands; empty where it does not say. */
    String activeTab() {
        return byName.getOrDefault("admin.active.tab", "");
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']", Pattern.CASE_INSENSITIVE);
    }
}
