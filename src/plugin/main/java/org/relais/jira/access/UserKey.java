package org.relais.jira.access;

import java.util.Objects;

/** Jira's key for a person. It stays when the person is renamed, so this is what we store. */
public record UserKey(String value) {
    public UserKey {
        Objects.requireNonNull(value);
    }
}
