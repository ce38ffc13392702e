package org.relais.jira.checklist.rest;

import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import java.util.function.Function;
import org.relais.jira.access.Gate;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.checklist.json.Sent;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.View;

/** Finds whom a visitor means among the people and roles that they may see. */
record JiraDirectory(UserManager people, Gate gate, Function<Visitor, Optional<View>> structure, Visitor visitor)
        implements Sent.Directory {
    @Override
    public Optional<UserKey> named(String username) {
        return Optional.ofNullable(people.getUserByName(username))
                .map(person -> new UserKey(person.getKey()))
                .filter(this::knows);
    }

    @Override
    public boolean knows(UserKey person) {
        return gate.openPerson(visitor, person).isPresent();
    }

    @Override
    public boolean knows(NodeId role) {
        return structure
                .apply(visitor)
                .flatMap(view -> view.structure().node(role))
                .filter(node -> !node.closed())
                .isPresent();
    }
}
