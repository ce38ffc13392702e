package org.relais.jira.circle.jira;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.People;

/** Asks Jira's directories, which answer from memory. */
public final class JiraPeople implements People {
    private static final int MOST = 10;

    private final UserManager people;
    private final UserSearchService search;

    public JiraPeople(UserManager people, UserSearchService search) {
        this.people = people;
        this.search = search;
    }

    @Override
    public Optional<Person> find(UserKey key) {
        return Optional.ofNullable(people.getUserByKey(key.value())).map(JiraPeople::person);
    }

    @Override
    public Optional<Person> named(String username) {
        return Optional.ofNullable(people.getUserByName(username)).map(JiraPeople::person);
    }

    @Override
    public List<Person> reachedAt(String email) {
        UserSearchParams byEmail = UserSearchParams.builder()
                .canMatchEmail(true)
                .includeInactive(true)
                .maxResults(MOST)
                .build();
        return search.findUsers(email, byEmail).stream()
                .filter(user -> email.equalsIgnoreCase(user.getEmailAddress()))
                .map(JiraPeople::person)
                .toList();
    }

    private static Person person(ApplicationUser user) {
        return new Person(
                new UserKey(user.getKey()),
                user.getUsername(),
                user.getDisplayName(),
                Optional.ofNullable(user.getEmailAddress()).filter(address -> !address.isBlank()),
                user.isActive());
    }
}
