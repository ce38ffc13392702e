package org.relais.host.i18n;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every text of the host and of its plugins, in every language that one of them brings. */
public final class I18n implements I18nHelper.BeanFactory {
    private final List<Bundle> bundles = new CopyOnWriteArrayList<>();
    private final Map<Locale, Map<String, String>> merged = new ConcurrentHashMap<>();
    private final Function<ApplicationUser, Locale> languageOf;

    /** Everyone reads the root language unless a locale is named. */
    public I18n() {
        this(user -> Locale.ROOT);
    }

    public I18n(Function<ApplicationUser, Locale> languageOf) {
        this.languageOf = languageOf;
    }

    /** Adds the texts at {@code i18n.my-app} or {@code i18n/my-app}, and at {@code …_fr} and {@code …_fr_FR} beside it. */
    public void add(String owner, ClassLoader loader, String location) {
        bundles.add(new Bundle(owner, loader, location.replace('.', '/'), new ConcurrentHashMap<>()));
        merged.clear();
    }

    /** Forgets the texts of an owner. */
    public void remove(String owner) {
        bundles.removeIf(bundle -> bundle.owner().equals(owner));
        merged.clear();
    }

    @Override
    public I18nHelper getInstance(Locale locale) {
        return new Translation(this, locale);
    }

    @Override
    public I18nHelper getInstance(ApplicationUser user) {
        return getInstance(languageOf.apply(user));
    }

    /** The keys that an owner brings in its root language. */
    public Set<String> keys(String owner) {
        return bundles.stream()
                .filter(bundle -> bundle.owner().equals(owner))
                .flatMap(bundle -> bundle.texts(Locale.ROOT).keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every text as it reads in a language, with what is missing taken from the wider ones. */
    public Map<String, String> texts(Locale locale) {
        return merged.computeIfAbsent(locale, this::merge);
    }

    private Map<String, String> merge(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (Locale step : fromRoot(locale)) bundles.forEach(bundle -> texts.putAll(bundle.texts(step)));
        return Map.copyOf(texts);
    }

    /** fr_FR is read as the root language, then fr, then fr_FR; the last one wins. */
    private static List<Locale> fromRoot(Locale locale) {
        List<Locale> steps = new ArrayList<>(List.of(Locale.ROOT));
        if (!locale.getLanguage().isEmpty()) steps.add(new Locale(locale.getLanguage()));
        if (!locale.getCountry().isEmpty()) steps.add(new Locale(locale.getLanguage(), locale.getCountry()));
        return steps;
    }

    private record Bundle(String owner, ClassLoader loader, String path, Map<Locale, Map<String, String>> read) {
        Map<String, String> texts(Locale locale) {
            return read.computeIfAbsent(locale, this::load);
        }

        private Map<String, String> load(Locale locale) {
            String suffix = locale.equals(Locale.ROOT) ? "" : "_" + locale;
            return Optional.ofNullable(loader.getResourceAsStream(path + suffix + ".properties"))
                    .map(Bundle::read)
                    .orElse(Map.of());
        }

        private static Map<String, String> read(InputStream stream) {
            Properties properties = new Properties();
            try (stream) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> texts = new LinkedHashMap<>();
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
            return texts;
        }
    }
}
