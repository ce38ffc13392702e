package org.relais.jira.checklist.field;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.UserKey;
import org.relais.jira.checklist.Checklists;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.Outbox;

/**
 * Writes the field <em>Checklist progress</em> after a saved batch, without mail: the one line that Jira's history has of
 * it. Where nothing of it changed, or a later batch was already counted, nothing is written.
 */
public final class ProgressWriting implements Handler {
    private static final String KIND = "checklist-progress";

    private final IssueManager issues;
    private final UserManager people;
    private final ProgressFields fields;
    private final Checklists lists;

    public ProgressWriting(IssueManager issues, UserManager people, ProgressFields fields, Checklists lists) {
        this.issues = issues;
        this.people = people;
        this.fields = fields;
        this.lists = lists;
    }

    /** Asks for it within the transaction of the batch. */
    public static void later(Outbox outbox, IssueId issue, Optional<UserKey> by) {
        outbox.put(KIND, issue, by, "");
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(Entry entry) {
        Optional<CustomField> field = fields.first();
        MutableIssue issue = issues.getIssueObject(entry.issue().value());
        if (field.isEmpty() || issue == null || field.get().getRelevantConfig(issue) == null) return;
        String truth = ProgressField.text(lists, entry.issue()).orElse(null);
        Object stored = issue.getCustomFieldValue(field.get());
        if (truth == null ? stored == null : truth.equals(stored)) return;
        issue.setCustomFieldValue(field.get(), truth);
        ApplicationUser person =
                entry.by().map(key -> people.getUserByKey(key.value())).orElse(null);
        UpdateIssueRequest quietly = UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.ISSUE_UPDATED)
                .sendMail(false)
                .build();
        Issue unused = issues.updateIssue(person, issue, quietly);
    }
}
