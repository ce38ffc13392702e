package org.relais.host.plugin.resource;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import org.relais.host.i18n.I18n;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <web-resource>}: the scripts and styles that plugins bring to pages. */
public final class WebResources implements ModuleKind {
    private static final Logger log = LoggerFactory.getLogger(WebResources.class);
    private static final List<String> IN_EVERY_PAGE = List.of("com.atlassian.auiplugin:", "jira.webresources:");

    private final Map<String, WebResource> byKey = new ConcurrentSkipListMap<>();
    private final Set<String> missing = ConcurrentHashMap.newKeySet();
    private final JsTexts texts;
    private final Visitor visitor;

    public WebResources(I18n i18n, Visitor visitor) {
        this.texts = new JsTexts(i18n);
        this.visitor = visitor;
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-resource");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        WebResource resource = WebResource.of(plugin, module);
        byKey.put(resource.completeKey(), resource);
    }

    @Override
    public void disable(RunningPlugin plugin) {
        byKey.values().removeIf(resource -> resource.plugin().key().equals(plugin.key()));
    }

    /** The tags for everything that belongs to one of the contexts, each after what it needs. */
    public String tagsOfContexts(Collection<String> contexts, Locale locale) {
        return tags(
                byKey.values().stream()
                        .filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
                        .map(WebResource::completeKey)
                        .toList(),
                locale);
    }

    /** The tags for these resources, each after what it needs. */
    public String tags(Collection<String> completeKeys, Locale locale) {
        Set<WebResource> wanted = new LinkedHashSet<>();
        completeKeys.forEach(key -> collect(key, wanted, new LinkedHashSet<>()));
        return wanted.stream()
                .flatMap(resource -> resource.files().keySet().stream().map(name -> tag(resource, name, locale)))
                .collect(Collectors.joining());
    }

    /** A file as it is sent to a browser, with its texts in that language. */
    public Optional<Resource> file(String completeKey, String name, Locale locale) {
        return Optional.ofNullable(byKey.get(completeKey))
                .flatMap(resource -> resource.content(name)
                        .map(content -> resource.needsTexts(name) ? translated(content, locale) : content))
                .map(content -> new Resource(ContentTypes.of(name), content));
    }

    private byte[] translated(byte[] content, Locale locale) {
        return texts.write(new String(content, StandardCharsets.UTF_8), locale).getBytes(StandardCharsets.UTF_8);
    }

    private void collect(String key, Set<WebResource> wanted, Set<String> onTheWay) {
        if (IN_EVERY_PAGE.stream().anyMatch(key::startsWith) || !onTheWay.add(key)) return;
        WebResource resource = byKey.get(key);
        if (resource == null) {
            if (missing.add(key)) log.warn("There is no web-resource {}", key);
            return;
        }
        resource.dependencies().forEach(needed -> collect(needed, wanted, onTheWay));
        wanted.add(resource);
    }

    private String tag(WebResource resource, String name, Locale locale) {
        String address = StringEscapeUtils.escapeHtml4(visitor.baseUrl() + "/download/resources/"
                + resource.completeKey() + "/" + name + "?v="
                + resource.plugin().descriptor().version() + "&locale=" + locale);
        if (name.endsWith(".js")) return "<script src=\"" + address + "\"></script>\n";
        return name.endsWith(".css") ? "<link rel=\"stylesheet\" href=\"" + address + "\">\n" : "";
    }
}
