package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.util.UserManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Version;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.purpose.Answer;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeText;
import org.relais.jira.purpose.Purposes;
import org.relais.jira.purpose.Refusal;

/** Purposes in Jira's own custom fields, written as Jira writes it: with history, index and events. */
public final class JiraPurposes implements Purposes {
    private final IssueManager issues;
    private final UserManager people;
    private final PartFields fields;
    private final IssueLocks locks;

    public JiraPurposes(IssueManager issues, UserManager people, PartFields fields, IssueLocks locks) {
        this.issues = issues;
        this.people = people;
        this.fields = fields;
        this.locks = locks;
    }

    @Override
    public Optional<Purpose> of(IssuePass pass) {
        return Optional.ofNullable(issues.getIssueObject(pass.issue().value()))
                .filter(issue -> fields.on(issue, Part.WHY).isPresent())
                .map(this::purpose);
    }

    /** {@inheritDoc} Jira has no conditional update, so a lock that all nodes share stands in for it. */
    @Override
    public Answer state(EditPass pass, Optional<PurposeText> text, Version basedOn) {
        return locks.holding(pass.issue(), () -> {
            MutableIssue issue = issues.getIssueObject(pass.issue().value());
            if (issue == null) return new Answer.Absent();
            return fields.on(issue, Part.WHY)
                    .map(field -> write(pass, issue, field, text.map(PurposeText::value), basedOn))
                    .orElseGet(() -> new Answer.Refused(Refusal.noField()));
        });
    }

    private Answer write(EditPass pass, MutableIssue issue, CustomField field, Optional<String> text, Version basedOn) {
        Purpose current = purpose(issue);
        if (current.why().equals(text)) return new Answer.Stated(current);
        if (!current.version().equals(basedOn)) return new Answer.Stale(current, text.orElse(""));
        issue.setCustomFieldValue(field, text.orElse(null));
        Issue written = issues.updateIssue(
                people.getUserByKey(pass.holder().value()),
                issue,
                UpdateIssueRequest.builder().build());
        return new Answer.Stated(purpose(written));
    }

    private Purpose purpose(Issue issue) {
        Map<Part, String> stated = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            fields.on(issue, part)
                    .map(field -> field.getValue(issue))
                    .ifPresent(value -> stated.put(part, value.toString()));
        }
        return new Purpose(new IssueId(issue.getId()), stated);
    }
}
