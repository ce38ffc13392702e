package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.Version;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.purpose.Answer;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeText;
import org.relais.jira.purpose.Purposes;
import org.relais.jira.purpose.Refusal;

/** Purposes in Jira's own custom field, written as Jira writes it: with history, index and events. */
public final class JiraPurposes implements Purposes {
    private final IssueManager issues;
    private final UserManager people;
    private final WhyField why;
    private final IssueLocks locks;

    public JiraPurposes(IssueManager issues, UserManager people, WhyField why, IssueLocks locks) {
        this.issues = issues;
        this.people = people;
        this.why = why;
        this.locks = locks;
    }

    @Override
    public Optional<Purpose> of(IssuePass pass) {
        return Optional.ofNullable(issues.getIssueObject(pass.issue().value()))
                .flatMap(issue -> why.on(issue).map(field -> purpose(issue, field)));
    }

    /** {@inheritDoc} Jira has no conditional update, so a lock that all nodes share stands in for it. */
    @Override
    public Answer state(EditPass pass, Optional<PurposeText> text, Version basedOn) {
        return locks.holding(pass.issue(), () -> {
            MutableIssue issue = issues.getIssueObject(pass.issue().value());
            if (issue == null) return new Answer.Absent();
            return why.on(issue)
                    .map(field -> write(pass, issue, field, text.map(PurposeText::value), basedOn))
                    .orElseGet(() -> new Answer.Refused(Refusal.noField()));
        });
    }

    private Answer write(EditPass pass, MutableIssue issue, CustomField field, Optional<String> text, Version basedOn) {
        Purpose current = purpose(issue, field);
        if (current.why().equals(text)) return new Answer.Stated(current);
        if (!current.version().equals(basedOn)) return new Answer.Stale(current, text.orElse(""));
        issue.setCustomFieldValue(field, text.orElse(null));
        Issue written = issues.updateIssue(
                people.getUserByKey(pass.holder().value()),
                issue,
                UpdateIssueRequest.builder().build());
        return new Answer.Stated(new Purpose(new IssueId(written.getId()), text));
    }

    private static Purpose purpose(Issue issue, CustomField field) {
        return new Purpose(
                new IssueId(issue.getId()),
                Optional.ofNullable(field.getValue(issue)).map(Object::toString));
    }
}
