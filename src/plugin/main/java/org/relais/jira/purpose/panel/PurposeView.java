package org.relais.jira.purpose.panel;

import java.util.List;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.PurposeText;

/** A purpose, ready to print. The template decides nothing. */
public record PurposeView(
        String issue,
        String summary,
        String why,
        boolean stated,
        boolean editable,
        String version,
        String limit,
        String advised,
        String adviser,
        List<AdviceLine> advice,
        List<PartLine> parts) {
    /** A stated part beside the why. */
    public record PartLine(String word, String label, String text) {}

    /** One thought of the adviser, in the reader's language. */
    public record AdviceLine(String message, String example) {}

    static PurposeView of(
            PurposeService.Seen seen, String summary, String adviser, List<AdviceLine> advice, List<PartLine> parts) {
        return new PurposeView(
                Long.toString(seen.purpose().issue().value()),
                summary,
                seen.purpose().why().orElse(""),
                seen.purpose().why().isPresent(),
                seen.editable(),
                seen.purpose().version().value(),
                Integer.toString(PurposeText.LIMIT),
                Integer.toString(PurposeText.ADVISED),
                adviser,
                advice,
                parts);
    }
}
