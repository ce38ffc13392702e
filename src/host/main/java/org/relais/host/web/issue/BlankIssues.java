package org.relais.host.web.issue;

import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;

/** Issues that are about to be created, with what they have before anybody fills them in. */
public record BlankIssues(Issues issues, Catalogue catalogue) {
    public HostIssue in(HostProject project, Kind kind, Person reporter) {
        HostIssue issue = issues.blank(project, kind);
        issue.setReporter(reporter);
        if (!project.unassignedAllowed()) issue.setAssignee(project.lead());
        issue.setPriority(middle(catalogue.priorities()));
        return issue;
    }

    private static Ranked middle(List<Ranked> priorities) {
        return priorities.isEmpty() ? null : priorities.get(priorities.size() / 2);
    }
}
