package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.util.UserManager;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.Version;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.Answer;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeText;
import org.relais.jira.purpose.Purposes;

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
        return Optional.of(purpose(JiraIssue.in(pass.ref())))
                .filter(purpose -> purpose.parts().contains(Part.WHY));
    }

    @Override
    public Optional<String> why(IssuePass pass) {
        Issue issue = JiraIssue.in(pass.ref());
        return fields.on(issue, Part.WHY)
                .map(field -> issue.getCustomFieldValue(field))
                .map(Object::toString);
    }

    @Override
    public boolean applies(IssueRef issue) {
        return fields.on(JiraIssue.in(issue), Part.WHY).isPresent();
    }

    /** {@inheritDoc} Jira has no conditional update, so a lock that all nodes share stands in for it. */
    @Override
    public Answer state(EditPass pass, Map<Part, Optional<PurposeText>> parts, Version basedOn) {
        return locks.holding(pass.issue(), () -> {
            MutableIssue issue = issues.getIssueObject(pass.issue().value());
            return issue == null ? new Answer.Absent() : write(pass, issue, parts, basedOn);
        });
    }

    private Answer write(EditPass pass, MutableIssue issue, Map<Part, Optional<PurposeText>> parts, Version basedOn) {
        Purpose current = purpose(issue);
        Answer answer = current.revised(parts, basedOn);
        if (!(answer instanceof Answer.Stated stated) || stated.purpose().equals(current)) return answer;
        Purpose wanted = stated.purpose();
        for (Part part : parts.keySet()) {
            CustomField field = fields.on(issue, part).orElseThrow();
            if (!current.part(part).equals(wanted.part(part))) {
                issue.setCustomFieldValue(field, wanted.part(part).orElse(null));
            }
        }
        Issue written = issues.updateIssue(
                people.getUserByKey(pass.holder().value()),
                issue,
                UpdateIssueRequest.builder().build());
        return new Answer.Stated(purpose(written));
    }

    private Purpose purpose(Issue issue) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Map<Part, String> stated = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            fields.on(issue, part).ifPresent(field -> {
                parts.add(part);
                Object value = issue.getCustomFieldValue(field); // with what a transition is about to write
                if (value != null) stated.put(part, value.toString());
            });
        }
        return new Purpose(new IssueId(issue.getId()), parts, stated);
    }
}
