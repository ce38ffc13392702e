package org.relais.jira.purpose.rest;

import com.atlassian.jira.util.I18nHelper;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.relais.jira.jira.rest.Fault;
import org.relais.jira.jira.rest.Problem;
import org.relais.jira.purpose.Answer;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Refusal;

/** Every no of a purpose, as REST says it. */
final class Problems {
    private Problems() {}

    static Response of(Refusal refusal, I18nHelper words) {
        String sentence = words.getText(refusal.key(), refusal.figures().toArray());
        Problem plain = Problem.of(
                refusal.reason().status(),
                refusal.reason().word(),
                refusal.part()
                        .map(part -> words.getText("purpose.refusal.of", words.getText(part.key()), sentence))
                        .orElse(sentence));
        Problem placed = plain.about(refusal.part().map(Part::word).orElse(null));
        return (refusal.figures().isEmpty()
                        ? placed
                        : placed.measured(
                                refusal.figures().get(0), refusal.figures().get(1)))
                .response();
    }

    static Response of(Answer.Stale stale, I18nHelper words) {
        Map<String, String> yours = new TreeMap<>();
        stale.yours().forEach((part, text) -> yours.put(part.word(), text));
        return Problem.stale(PurposeJson.of(stale.current(), true), yours, words)
                .response();
    }

    static Response of(Fault fault, List<String> members, I18nHelper words) {
        return Problem.of(fault, JsonTexts.MOST_BYTES, String.join(", ", members), words)
                .response();
    }

    static Response absent(I18nHelper words) {
        return Problem.of(404, "absent", words.getText("purpose.refusal.absent"))
                .response();
    }
}
