package org.relais.host.web.issue;

import java.util.List;
import java.util.Optional;
import org.relais.host.issue.HostIssue;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Ranked;

/** The choices that the host has for one issue. */
public record HostChoices(HostIssue issue, Catalogue catalogue, People people, IssueAccess access)
        implements FormChoices {
    @Override
    public List<Ranked> priorities() {
        return catalogue.priorities();
    }

    @Override
    public Optional<Person> person(String username) {
        return people.byName(username).filter(Person::active);
    }

    @Override
    public boolean assignable(Person person) {
        return access.assignable(person, issue);
    }

    @Override
    public boolean unassignedAllowed() {
        return issue.getProjectObject().unassignedAllowed();
    }
}
