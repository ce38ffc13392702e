package org.relais.jira.hours.calendar;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.relais.jira.hours.CalendarName;
import org.relais.jira.hours.PublicCalendars.Named;

/** What the calendars are called, in the languages that Jollyday speaks; in others, in English. */
final class Names {
    private static final String PREFIX = "country.description.";

    private final Set<String> known = new TreeSet<>();

    Names() {
        bundle(Locale.ROOT).keySet().forEach(key -> {
            String calendar = key.substring(PREFIX.length()).replace('.', '/');
            String country = calendar.split("/")[0];
            if (country.length() == 2 && Names.class.getResource("/holidays/Holidays_" + country + ".xml") != null) {
                known.add(calendar);
            }
        });
    }

    boolean has(CalendarName calendar) {
        return known.contains(calendar.value());
    }

    /** Every country by its name, each followed by its parts by theirs. */
    List<Named> all(Locale language) {
        ResourceBundle bundle = bundle(language);
        Collator order = Collator.getInstance(language);
        return known.stream()
                .filter(calendar -> !calendar.contains("/"))
                .map(calendar -> named(calendar, bundle))
                .sorted(Comparator.comparing(Named::name, order))
                .flatMap(country -> java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(country),
                        known.stream()
                                .filter(part ->
                                        part.startsWith(country.calendar().value() + "/"))
                                .map(part -> named(part, bundle))
                                .sorted(Comparator.comparing(Named::name, order))))
                .toList();
    }

    private static Named named(String calendar, ResourceBundle bundle) {
        String[] parts = calendar.split("/");
        StringBuilder name = new StringBuilder();
        for (int i = parts.length == 1 ? 0 : 1; i < parts.length; i++) {
            String key = PREFIX + String.join(".", java.util.Arrays.copyOf(parts, i + 1));
            name.append(name.isEmpty() ? "" : ", ").append(bundle.containsKey(key) ? bundle.getString(key) : parts[i]);
        }
        return new Named(new CalendarName(calendar), name.toString(), parts.length == 1);
    }

    private static ResourceBundle bundle(Locale language) {
        try {
            return ResourceBundle.getBundle(
                    "descriptions.country_descriptions",
                    language,
                    Names.class.getClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        } catch (MissingResourceException e) {
            throw new IllegalStateException("our own file", e);
        }
    }
}
