package org.relais.jira.purpose.rest;

import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.relais.jira.purpose.Answer;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Refusal;

/**
 * The one shape of every error of Relais' REST API: the status again, a reason that programs can tell apart, the field
 * and its limit where one is at fault, and a sentence in the visitor's language.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        int status,
        String reason,
        String message,
        String field,
        Integer limit,
        Integer length,
        PurposeJson current,
        Map<String, String> yours) {

    static Problem of(Refusal refusal, I18nHelper words) {
        String sentence = words.getText(refusal.key(), refusal.figures().toArray());
        boolean measured = !refusal.figures().isEmpty();
        return new Problem(
                refusal.reason().status(),
                refusal.reason().word(),
                refusal.part()
                        .map(part -> words.getText("purpose.refusal.of", words.getText(part.key()), sentence))
                        .orElse(sentence),
                refusal.part().map(Part::word).orElse(null),
                measured ? refusal.figures().get(0) : null,
                measured ? refusal.figures().get(1) : null,
                null,
                null);
    }

    static Problem of(Answer.Stale stale, I18nHelper words) {
        Map<String, String> yours = new TreeMap<>();
        stale.yours().forEach((part, text) -> yours.put(part.word(), text));
        return new Problem(
                412,
                "stale",
                words.getText("purpose.refusal.stale"),
                null,
                null,
                null,
                PurposeJson.of(stale.current(), true),
                yours);
    }

    static Problem of(JsonTexts.Fault fault, List<String> members, I18nHelper words) {
        int status = fault == JsonTexts.Fault.TOO_LARGE ? 413 : 400;
        String reason = fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object[] said = {JsonTexts.MOST_BYTES, String.join(", ", members)};
        return simple(status, reason, words.getText("purpose.refusal." + reason, said));
    }

    static Problem absent(I18nHelper words) {
        return simple(404, "absent", words.getText("purpose.refusal.absent"));
    }

    private static Problem simple(int status, String reason, String message) {
        return new Problem(status, reason, message, null, null, null, null, null);
    }
}
