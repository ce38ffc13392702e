package org.relais.jira.jira.rest;

import java.util.Optional;
import org.relais.jira.access.Version;

/** A version as HTTP writes it: in double quotes (RFC 9110, 8.8.3). */
public final class Etag {
    private Etag() {}

    public static String of(Version version) {
        return '"' + version.value() + '"';
    }

    /** Reads one strong entity tag, quotes or not; a missing or empty header is no version. */
    public static Optional<Version> read(String header) {
        return Optional.ofNullable(header)
                .map(String::strip)
                .map(tag -> tag.length() > 1 && tag.startsWith("\"") && tag.endsWith("\"")
                        ? tag.substring(1, tag.length() - 1)
                        : tag)
                .filter(tag -> !tag.isEmpty())
                .map(Version::new);
    }
}
