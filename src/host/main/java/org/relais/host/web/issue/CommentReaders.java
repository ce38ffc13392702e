package org.relais.host.web.issue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Restriction;
import org.relais.host.project.Permissions;
import org.relais.host.project.Role;
import org.relais.host.project.Roles;
import org.relais.host.web.Visit;

/** For whom somebody may write a comment: roles and groups that they are in themselves. */
public final class CommentReaders {
    private final Roles roles;
    private final Permissions permissions;

    public CommentReaders(Roles roles, Permissions permissions) {
        this.roles = roles;
        this.permissions = permissions;
    }

    /** A choice as Jira's forms send it: {@code role:10001} or {@code group:staff}. */
    public record Choice(String value, String name, Restriction readers) {}

    public List<Choice> of(Visit visit, HostIssue issue) {
        List<Choice> choices = new ArrayList<>();
        if (visit.anonymous()) return choices;
        Set<String> held = permissions.rolesOf(visit.person(), issue.getProjectId());
        for (Role role : roles.all()) {
            if (held.contains(role.name()))
                choices.add(new Choice("role:" + role.id(), role.name(), Restriction.toRole(role.id())));
        }
        for (String group : new TreeSet<>(permissions.groupsOf(visit.person())))
            choices.add(new Choice("group:" + group, group, Restriction.toGroup(group)));
        return choices;
    }

    /** What was chosen; nothing chosen is everybody, and a choice that is not open is empty. */
    public Optional<Restriction> chosen(Visit visit, HostIssue issue, String value) {
        if (value.isEmpty()) return Optional.of(Restriction.NONE);
        return of(visit, issue).stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::readers)
                .findFirst();
    }
}
