package org.relais.jira.purpose.panel;

import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.PurposeText;

/** A purpose, ready to print. The template decides nothing. */
public record PurposeView(
        String issue, String why, boolean stated, boolean editable, String version, String limit, String advised) {
    static PurposeView of(PurposeService.Seen seen) {
        return new PurposeView(
                Long.toString(seen.purpose().issue().value()),
                seen.purpose().why().orElse(""),
                seen.purpose().why().isPresent(),
                seen.editable(),
                seen.purpose().version().value(),
                Integer.toString(PurposeText.LIMIT),
                Integer.toString(PurposeText.ADVISED));
    }
}
