package org.relais.host.web.issue;

import java.time.LocalDate;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.Named;
import org.relais.host.project.SecurityLevels;
import org.relais.host.template.Html;
import org.relais.host.web.Visit;

/** What the issue page tells of an issue besides what the issue itself carries. */
public final class Details {
    private final IssueParts parts;
    private final SecurityLevels levels;
    private final FieldMarkup fields;

    public Details(IssueParts parts, SecurityLevels levels, FieldMarkup fields) {
        this.parts = parts;
        this.levels = levels;
        this.fields = fields;
    }

    /** Security level and due date are null where there is none. */
    public record Shown(
            List<String> components,
            List<String> fixVersions,
            List<String> affectedVersions,
            String securityLevel,
            Html description,
            Html environment,
            LocalDate due,
            List<FieldMarkup.Shown> fields) {}

    Shown of(Visit visit, HostIssue issue) {
        long id = issue.getId();
        return new Shown(
                parts.components(id),
                parts.fixVersions(id),
                parts.affectedVersions(id),
                level(issue),
                PlainText.html(issue.getDescription()),
                PlainText.html(issue.getEnvironment()),
                Day.read(issue.dueDay()).orElse(null),
                fields.shown(visit, issue));
    }

    private String level(HostIssue issue) {
        Long level = issue.securityLevelId();
        return level == null ? null : levels.byId(level).map(Named::name).orElse(null);
    }
}
