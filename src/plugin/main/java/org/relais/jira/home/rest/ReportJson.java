package org.relais.jira.home.rest;

import com.atlassian.jira.util.I18nHelper;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.relais.jira.home.Health;

/** What one check found, as JSON. */
public record ReportJson(String check, List<FindingJson> findings) {
    /** The level is {@code good}, {@code notice} or {@code problem}; the key tells programs what the sentence tells people. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingJson(String level, String key, String sentence, String place) {}

    static ReportJson of(Health.Report report, I18nHelper words) {
        return new ReportJson(
                report.check(),
                report.findings().stream()
                        .map(finding -> new FindingJson(
                                finding.level().name().toLowerCase(Locale.ROOT),
                                finding.key(),
                                words.getText(finding.key(), finding.details().toArray()),
                                finding.place().orElse(null)))
                        .toList());
    }
}
