package org.relais.host.web;

import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.people.Person;

/** The issues that the dashboard shows; never one that the person may not see. Null is the anonymous visitor. */
public interface IssueLists {
    List<HostIssue> assignedTo(Person person);

    List<HostIssue> recent(Person person);
}
