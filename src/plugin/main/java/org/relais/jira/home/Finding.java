package org.relais.jira.home;

import java.util.List;
import java.util.Optional;

/**
 * One thing that an administrator should know about Relais in this Jira: a sentence by its i18n key, and where it can be
 * put right. It names no person and quotes no issue.
 *
 * @param place an address within Jira that begins with a slash
 */
public record Finding(Level level, String key, List<Object> details, Optional<String> place) {
    /** How much it matters. */
    public enum Level {
        GOOD,
        NOTICE,
        PROBLEM
    }

    public static Finding good(String key, Object... details) {
        return new Finding(Level.GOOD, key, List.of(details), Optional.empty());
    }

    public static Finding notice(String key, Object... details) {
        return new Finding(Level.NOTICE, key, List.of(details), Optional.empty());
    }

    public static Finding problem(String key, Object... details) {
        return new Finding(Level.PROBLEM, key, List.of(details), Optional.empty());
    }

    public Finding at(String address) {
        return new Finding(level, key, details, Optional.of(address));
    }
}
