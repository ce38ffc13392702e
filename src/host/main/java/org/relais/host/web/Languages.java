package org.relais.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.relais.host.people.Person;

/** The languages in which the host speaks. */
public final class Languages {
    /** The first one is spoken to whoever asks for none of them. */
    public static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.FRENCH);

    private Languages() {}

    /** What the person chose in their profile, else what their browser asks for. */
    static Locale of(Person person, HttpServletRequest request) {
        if (person != null && person.localeTag() != null && !person.localeTag().isBlank()) return person.locale();
        return fromHeader(request.getHeader("Accept-Language"));
    }

    static Locale fromHeader(String header) {
        if (header == null) return SPOKEN.get(0);
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? SPOKEN.get(0) : found;
        } catch (IllegalArgumentException e) {
            return SPOKEN.get(0);
        }
    }
}
