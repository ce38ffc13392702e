package org.relais.host.web.issue;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.issue.HostIssue;
import org.relais.host.people.Person;
import org.relais.host.project.Ranked;

/** The system fields of an issue as they stand in a form: what is typed is kept as it is, right or wrong. */
public record IssueForm(
        String summary,
        String priority,
        String description,
        String assignee,
        String reporter,
        String labels,
        String dueDate) {

    /** The form of an issue that is about to be edited or created. */
    public static IssueForm of(HostIssue issue) {
        return new IssueForm(
                orEmpty(issue.getSummary()),
                issue.getPriority() == null ? "" : issue.getPriority().id(),
                orEmpty(issue.getDescription()),
                name(issue.getAssignee()),
                name(issue.getReporter()),
                String.join(" ", issue.getLabels()),
                orEmpty(issue.dueDay()));
    }

    /** What was sent; a field that was not sent stays as it stands in {@code before}. */
    public static IssueForm typed(Map<String, String[]> sent, IssueForm before) {
        return new IssueForm(
                value(sent, "summary", before.summary).trim(),
                value(sent, "priority", before.priority),
                value(sent, "description", before.description),
                value(sent, "assignee", before.assignee).trim(),
                value(sent, "reporter", before.reporter).trim(),
                value(sent, "labels", before.labels).trim(),
                value(sent, "duedate", before.dueDate).trim());
    }

    /** Puts what is right into the issue, and says what is wrong. */
    public void fill(HostIssue issue, FormChoices choices, Problems problems) {
        TextRule.SUMMARY.check(summary, problems);
        issue.setSummary(summary);
        TextRule.DESCRIPTION.check(description, problems);
        issue.setDescription(description);
        fillPriority(issue, choices, problems);
        fillPeople(issue, choices, problems);
        fillLabels(issue, problems);
        if (!dueDate.isEmpty() && Day.read(dueDate).isEmpty()) problems.add("duedate", "issue.problem.date");
        issue.setDueDate(dueDate);
    }

    private void fillPriority(HostIssue issue, FormChoices choices, Problems problems) {
        Optional<Ranked> chosen = choices.priority(priority);
        if (chosen.isEmpty() && !priority.isEmpty()) problems.add("priority", "issue.problem.choice");
        issue.setPriority(chosen.orElse(null));
    }

    private void fillPeople(HostIssue issue, FormChoices choices, Problems problems) {
        if (!assignee.equals(name(issue.getAssignee()))) issue.setAssignee(choices.assignee(assignee, problems));
        if (reporter.equals(name(issue.getReporter()))) return;
        Optional<Person> named = choices.person(reporter);
        if (named.isEmpty()) problems.add("reporter", "issue.problem.person", reporter, "");
        named.ifPresent(issue::setReporter);
    }

    private void fillLabels(HostIssue issue, Problems problems) {
        TextRule.LABELS.check(labels, problems);
        List<String> each = Arrays.stream(labels.split("\\s+"))
                .filter(label -> !label.isEmpty())
                .toList();
        each.stream()
                .filter(label -> label.length() > 255)
                .findFirst()
                .ifPresent(label -> problems.add("labels", "issue.problem.label", label.length(), 255));
        issue.setLabels(each);
    }

    /** Browsers send the end of a line as two characters. */
    private static String value(Map<String, String[]> sent, String name, String otherwise) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? otherwise : values[0].replace("\r\n", "\n");
    }

    private static String name(ApplicationUser person) {
        return person == null ? "" : person.getName();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
