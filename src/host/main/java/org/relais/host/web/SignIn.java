package org.relais.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.relais.host.i18n.I18n;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.people.Sessions;
import org.relais.host.people.Tokens;

/** Finds out who sends a request: by the session's cookie, a personal access token, or a password in the header. */
public final class SignIn {
    private final People people;
    private final Sessions sessions;
    private final Tokens tokens;
    private final I18n i18n;
    private final boolean basicAllowed;

    /** Jira 11 refuses passwords in the header (Basic) unless it is told otherwise; so can the host. */
    public SignIn(People people, Sessions sessions, Tokens tokens, I18n i18n, boolean basicAllowed) {
        this.people = people;
        this.sessions = sessions;
        this.tokens = tokens;
        this.i18n = i18n;
        this.basicAllowed = basicAllowed;
    }

    /** The visit; empty where the request carries a password or a token that is wrong. */
    Optional<Visit> visit(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) return Optional.of(bySession(request));
        return bearer(header).or(() -> basic(header)).map(person -> visit(person, Optional.empty(), request));
    }

    /** A visit of nobody. */
    Visit anonymous(HttpServletRequest request) {
        return visit(null, Optional.empty(), request);
    }

    private Visit bySession(HttpServletRequest request) {
        Optional<Sessions.Session> session =
                new SessionCookie(sessions.node()).read(request).flatMap(sessions::find);
        return visit(session.map(Sessions.Session::person).orElse(null), session, request);
    }

    private Visit visit(Person person, Optional<Sessions.Session> session, HttpServletRequest request) {
        Locale locale = Languages.of(person, request);
        return new Visit(person, session, locale, i18n.getInstance(locale));
    }

    private Optional<Person> bearer(String header) {
        return after("Bearer ", header).flatMap(tokens::owner);
    }

    private Optional<Person> basic(String header) {
        if (!basicAllowed) return Optional.empty();
        return after("Basic ", header)
                .flatMap(SignIn::decoded)
                .filter(pair -> pair.contains(":"))
                .flatMap(pair -> {
                    int colon = pair.indexOf(':');
                    return people.signIn(pair.substring(0, colon), pair.substring(colon + 1));
                });
    }

    private static Optional<String> after(String scheme, String header) {
        boolean is = header.regionMatches(true, 0, scheme, 0, scheme.length());
        return is ? Optional.of(header.substring(scheme.length()).strip()) : Optional.empty();
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
