package org.relais.host.people;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;

/** Somebody with an account. Kept and compared by key, which never changes; the username may. */
public record Person(
        String key,
        long id,
        String username,
        String displayName,
        String email,
        boolean active,
        String timeZone,
        String localeTag)
        implements ApplicationUser {

    /** The person's zone, or the host's where none is set. */
    public ZoneId zone() {
        return timeZone == null || timeZone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(timeZone);
    }

    /** The person's language, or English where none is set. */
    public Locale locale() {
        return localeTag == null || localeTag.isBlank()
                ? Locale.ENGLISH
                : Locale.forLanguageTag(localeTag.replace('_', '-'));
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return username;
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    public Long getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && person.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
