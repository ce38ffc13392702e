package org.relais.host.jira.people;

import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.relais.host.people.People;

/** {@inheritDoc} Answered by the host's {@link People}, at most 1,000 at a time. */
public final class HostUserSearch implements UserSearchService {
    private static final int MOST = 1_000;

    private final People people;

    public HostUserSearch(People people) {
        this.people = people;
    }

    @Override
    public List<ApplicationUser> findUsers(String query, UserSearchParams asked) {
        String text = query == null ? "" : query.trim();
        if (text.isEmpty() && !asked.allowEmptyQuery()) return List.of();
        int most = asked.getMaxResults() == null ? MOST : Math.min(asked.getMaxResults(), MOST);
        return List.copyOf(people.search(
                new People.Search(text, asked.canMatchEmail(), asked.includeActive(), asked.includeInactive()), most));
    }
}
