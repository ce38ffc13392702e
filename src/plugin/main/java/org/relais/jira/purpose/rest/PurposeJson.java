package org.relais.jira.purpose.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;

/** A purpose as clients read it. A part is null where it is not stated; the version is that of all parts. */
public record PurposeJson(
        long issue,
        String why,
        @JsonProperty("for-whom") String forWhom,
        String signal,
        String guardrails,
        String version,
        boolean editable) {
    static PurposeJson of(Purpose purpose, boolean editable) {
        return new PurposeJson(
                purpose.issue().value(),
                purpose.part(Part.WHY).orElse(null),
                purpose.part(Part.FOR_WHOM).orElse(null),
                purpose.part(Part.SIGNAL).orElse(null),
                purpose.part(Part.GUARDRAILS).orElse(null),
                purpose.version().value(),
                editable);
    }
}
