package org.relais.jira.circle.rest;

import com.atlassian.cache.Cache;
import java.util.Optional;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.circle.Progress;

/**
 * How far the imports are that run on this node. Whoever imports asks the same node, since a cluster keeps a session on
 * one; where it does not, they see that it runs and not how far.
 */
public final class HowFar {
    private static final String TICKET = "[A-Za-z0-9-]{1,40}";

    private final Cache<String, Object> remembered;

    /** @param remembered of this node alone */
    public HowFar(Cache<String, Object> remembered) {
        this.remembered = remembered;
    }

    /** Where an import is. */
    public record Now(Progress.Step step, int done, int of) {}

    /** What keeps in mind how far somebody's import is; without a ticket nothing does. */
    Progress under(Visitor visitor, String ticket) {
        return key(visitor, ticket)
                .<Progress>map(key -> (step, done, of) -> remembered.put(key, new Now(step, done, of)))
                .orElse(Progress.UNHEARD);
    }

    Optional<Now> of(Visitor visitor, String ticket) {
        return key(visitor, ticket)
                .map(remembered::get)
                .filter(Now.class::isInstance) // what another version of the plugin remembered is of another class
                .map(Now.class::cast);
    }

    void forget(Visitor visitor, String ticket) {
        key(visitor, ticket).ifPresent(remembered::remove);
    }

    private static Optional<String> key(Visitor visitor, String ticket) {
        return Optional.ofNullable(ticket)
                .filter(word -> word.matches(TICKET))
                .flatMap(word -> visitor.key().map(UserKey::value).map(person -> word + " " + person));
    }
}
