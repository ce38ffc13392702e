package org.relais.jira.purpose.rest;

import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.exchange.Report;

/** What became of a file, as clients read it: the counts are whole, the lists hold the first {@value Report#SHOWN}. */
public record ReportJson(
        boolean applied,
        int changed,
        int unchanged,
        int refused,
        List<ChangeJson> changes,
        List<RefusedJson> refusals,
        String fingerprint) {

    /** One issue: each part that changes, before and after; null where nothing was or is stated. */
    public record ChangeJson(int line, String key, Map<String, TextsJson> parts) {}

    /** A text before and after. */
    public record TextsJson(String before, String after) {}

    /** A row that was not taken, and why, in the visitor's language. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RefusedJson(int line, String issue, String field, String reason, String message) {}

    static ReportJson of(Report report, I18nHelper words) {
        return new ReportJson(
                report.applied(),
                report.changed(),
                report.unchanged(),
                report.refused(),
                report.changes().stream().map(ReportJson::change).toList(),
                report.refusals().stream().map(no -> refused(no, words)).toList(),
                report.fingerprint().value());
    }

    private static ChangeJson change(Report.Change change) {
        Map<String, TextsJson> parts = new LinkedHashMap<>();
        for (Part part : Part.values()) {
            Report.Texts texts = change.parts().get(part);
            if (texts == null) continue;
            parts.put(
                    part.word(),
                    new TextsJson(texts.before().orElse(null), texts.after().orElse(null)));
        }
        return new ChangeJson(change.line(), change.key(), parts);
    }

    private static RefusedJson refused(Report.Refused no, I18nHelper words) {
        return new RefusedJson(
                no.line(),
                no.issue(),
                no.part().map(Part::word).orElse(null),
                no.reason(),
                words.getText(no.sentence(), no.figures().toArray()));
    }
}
