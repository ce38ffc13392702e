package org.relais.host.web;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.relais.host.people.Person;
import org.relais.host.people.Sessions;

/**
 * Who asks, and in which language they read. The person is null for an anonymous visitor; somebody who signs each
 * request (password or token in the header) has no session.
 */
public record Visit(Person person, Optional<Sessions.Session> session, Locale locale, I18nHelper i18n) {
    private static final String ATTRIBUTE = Visit.class.getName();

    /** The visit that the {@link SignInFilter} found for this request. */
    public static Visit of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Visit visit) return visit;
        throw new IllegalStateException("This request did not come through the sign-in filter");
    }

    void attachTo(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public boolean anonymous() {
        return person == null;
    }

    /** The person, or an invitation to log in. */
    public Person signedIn() {
        if (person == null) throw new LoginNeeded();
        return person;
    }

    /** What forms send along as {@code atl_token}; empty without a session. */
    public String xsrfToken() {
        return session.map(Sessions.Session::xsrfToken).orElse("");
    }

    public ZoneId zone() {
        return person == null ? ZoneId.systemDefault() : person.zone();
    }
}
