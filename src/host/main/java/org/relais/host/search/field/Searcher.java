package org.relais.host.search.field;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Who searches, and what time it is where they are; the user is null for somebody who is not logged in. */
public record Searcher(ApplicationUser user, ZonedDateTime now) {
    /** The username, if the searcher has one. */
    public Optional<String> username() {
        return Optional.ofNullable(user).map(ApplicationUser::getUsername);
    }
}
