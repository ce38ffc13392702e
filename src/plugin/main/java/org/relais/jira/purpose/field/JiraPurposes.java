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
        Map<Part, String> wanted = new EnumMap<>(Part.class);
        wanted.putAll(current.stated());
        for (Map.Entry<Part, Optional<PurposeText>> part : parts.entrySet()) {
            if (!current.parts().contains(part.getKey())) {
                return new Answer.Refused(Refusal.noField(part.getKey()));
            }
            part.getValue()
                    .ifPresentOrElse(
                            text -> wanted.put(part.getKey(), text.value()), () -> wanted.remove(part.getKey()));
        }
        if (wanted.equals(current.stated())) return new Answer.Stated(current);
        if (!current.version().equals(basedOn)) return new Answer.Stale(current, texts(parts));
        for (Part part : parts.keySet()) {
            CustomField field = fields.on(issue, part).orElseThrow();
            if (!current.part(part).equals(Optional.ofNullable(wanted.get(part)))) {
                issue.setCustomFieldValue(field, wanted.get(part));
            }
        }
        Issue written = issues.updateIssue(
                people.getUserByKey(pass.holder().value()),
                issue,
                UpdateIssueRequest.builder().build());
        return new Answer.Stated(purpose(written));
    }

    private static Map<Part, String> texts(Map<Part, Optional<PurposeText>> parts) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        parts.forEach(
                (part, text) -> texts.put(part, text.map(PurposeText::value).orElse("")));
        return texts;
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
