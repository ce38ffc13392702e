package org.relais.jira.purpose.rest;

import org.relais.jira.purpose.Purpose;

/** A purpose as clients read it. {@code why} is null where nothing is stated. */
public record PurposeJson(long issue, String why, String version, boolean editable) {
    static PurposeJson of(Purpose purpose, boolean editable) {
        return new PurposeJson(
                purpose.issue().value(),
                purpose.why().orElse(null),
                purpose.version().value(),
                editable);
    }
}
