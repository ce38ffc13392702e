package org.relais.host.plugin.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.relais.host.i18n.I18n;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code <web-resource>}: the scripts, styles and data that plugins bring to pages, one request per page and kind. */
public final class WebResources implements ModuleKind {
    private static final Logger log = LoggerFactory.getLogger(WebResources.class);

    private final Map<String, WebResource> byKey = new ConcurrentSkipListMap<>();
    private final Choice choice = new Choice(byKey);
    private final JsTexts texts;
    private final Visitor visitor;
    private final Batches batches;

    public WebResources(I18n i18n, Visitor visitor) {
        this.texts = new JsTexts(i18n);
        this.visitor = visitor;
        this.batches = new Batches(texts, visitor);
    }

    @Override
    public Set<String> elements() {
        return Set.of("web-resource");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        WebResource resource = WebResource.of(plugin, module);
        byKey.put(resource.completeKey(), resource);
        batches.forget();
    }

    @Override
    public void disable(RunningPlugin plugin) {
        byKey.values().removeIf(resource -> resource.plugin().key().equals(plugin.key()));
        batches.forget();
    }

    /** What a page with these needs is to load. */
    public Delivery deliver(PageNeeds needs, Locale locale) {
        needs.names().forEach(choice::complainAbout);
        Delivery found = deliver(needs.names(), List.of(), locale);
        Map<String, String> data = new LinkedHashMap<>(found.data());
        data.putAll(needs.data());
        return new Delivery(found.styles(), found.scripts(), data, found.has());
    }

    /** What a page is to load for these contexts and resources beyond what it has. */
    public Delivery deliver(Collection<String> names, Collection<String> had, Locale locale) {
        Set<String> wanted = usable(names);
        Set<String> without = usable(had);
        long generation = batches.generation();
        Map<String, String> params = new TreeMap<>();
        choice.of(wanted, without, resource -> true)
                .forEach(resource -> resource.conditions().addToUrl(params::put));
        List<WebResource> chosen =
                choice.of(wanted, without, resource -> resource.conditions().allow(params));
        return new Delivery(
                addresses(new BatchName("css", wanted, without, params, locale), chosen, generation),
                addresses(new BatchName("js", wanted, without, params, locale), chosen, generation),
                data(chosen),
                List.copyOf(wanted));
    }

    /** The batch of that name, made now where nobody has asked for it before. */
    public Optional<Batch> batch(BatchName.Asked asked) {
        BatchName name = asked.name();
        Optional<Batch> known = batches.known(name);
        if (known.isPresent()) return known;
        long generation = batches.generation();
        Optional<Batch> made = batches.make(
                name, choice.of(usable(name.wanted()), usable(name.had()), resource -> resource.conditions()
                        .allow(name.params())));
        made.filter(batch -> batch.fingerprint().equals(asked.fingerprint())) // else anybody could fill the memory
                .ifPresent(batch -> batches.remember(name, batch, generation));
        return made;
    }

    /** A file as it is sent to a browser, with its texts in that language. */
    public Optional<Resource> file(String completeKey, String name, Locale locale) {
        return Optional.ofNullable(byKey.get(completeKey))
                .flatMap(resource -> resource.content(name)
                        .map(content -> resource.needsTexts(name) ? translated(content, locale) : content))
                .map(content -> new Resource(ContentTypes.of(name), content));
    }

    private Set<String> usable(Collection<String> names) {
        Set<String> usable = new LinkedHashSet<>();
        names.stream().filter(BatchName::isName).filter(choice::hasAnything).forEach(usable::add);
        return usable;
    }

    private List<String> addresses(BatchName name, List<WebResource> chosen, long generation) {
        List<String> addresses = new ArrayList<>();
        Optional<Batch> batch = batches.known(name).or(() -> batches.make(name, chosen));
        batch.ifPresent(made -> {
            batches.remember(name, made, generation);
            addresses.add(visitor.baseUrl() + name.address(made.fingerprint()));
        });
        chosen.forEach(resource -> resource.apart().stream()
                .filter(file -> file.endsWith("." + name.ending()))
                .forEach(file -> addresses.add(address(resource, file, name.locale()))));
        return addresses;
    }

    private String address(WebResource resource, String file, Locale locale) {
        return visitor.baseUrl() + "/download/resources/" + resource.completeKey() + "/" + file + "?v="
                + resource.plugin().descriptor().version() + "&locale=" + locale.toLanguageTag();
    }

    private static Map<String, String> data(List<WebResource> chosen) {
        Map<String, String> data = new LinkedHashMap<>();
        for (WebResource resource : chosen) {
            for (DataSource source : resource.data()) {
                try {
                    data.put(source.key(), source.json());
                } catch (RuntimeException | LinkageError e) {
                    log.error("The data {} cannot be had, scripts go without", source.key(), e);
                }
            }
        }
        return data;
    }

    private byte[] translated(byte[] content, Locale locale) {
        return texts.write(new String(content, StandardCharsets.UTF_8), locale).getBytes(StandardCharsets.UTF_8);
    }
}
