package org.relais.jira.owning.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidInputException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.UserKey;
import org.relais.jira.circle.NodeId;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.outbox.OutboxService;
import org.relais.jira.owning.Afterwards;
import org.relais.jira.owning.OwningRules;
import org.relais.jira.owning.Waiving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What steps of a workflow ask and leave for after the transition. Whatever goes wrong here, the issue moves on. */
public final class Steps {
    /** The argument that names a role. */
    static final String ROLE = "role";

    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    private final OwningRules rules;
    private final OutboxService outbox;
    private final Runnable soon;
    private final Waiving waiving;

    /** @param soon has the outbox looked at after the transition */
    public Steps(OwningRules rules, OutboxService outbox, Runnable soon, Waiving waiving) {
        this.waiving = waiving;
        this.rules = rules;
        this.outbox = outbox;
        this.soon = soon;
    }

    OwningRules rules() {
        return rules;
    }

    /** The role that a workflow names, where it is an id. */
    static Optional<NodeId> role(Map<?, ?> arguments) {
        return Optional.ofNullable(arguments.get(ROLE))
                .map(Object::toString)
                .filter(NodeId::fits)
                .map(NodeId::new);
    }

    /** Leaves a row within the transition, and a nudge. */
    void leave(Afterwards what, Issue issue, String mover, String details) {
        if (issue == null || issue.getId() == null) {
            LOG.warn("A post-function of Relais stands before the issue is created, and does nothing there");
            return;
        }
        try {
            Optional<UserKey> by =
                    Optional.ofNullable(mover).filter(key -> !key.isBlank()).map(UserKey::new);
            what.later(outbox, new IssueId(issue.getId()), by, details);
            soon.run();
        } catch (RuntimeException e) {
            LOG.error("What a workflow asked for issue {} was not kept", issue.getId(), e);
        }
    }

    /**
     * Refuses the step where an issue is not as it asks for, unless it only advises or its warning was answered.
     *
     * @param warning how a warning is answered
     */
    void ask(
            LevelFactory.Level level,
            Issue issue,
            Predicate<IssueRef> rule,
            Supplier<String> refusal,
            Supplier<String> warning)
            throws InvalidInputException {
        if (level == LevelFactory.Level.ADVISE || allows(issue, rule)) return;
        boolean warns = level == LevelFactory.Level.WARN;
        if (warns && allows(issue, waiving::given)) return;
        throw new InvalidInputException(warns ? refusal.get() + " " + warning.get() : refusal.get());
    }

    /** Whether somebody is who a step asks for; whoever is not logged in holds nothing. */
    boolean allows(Issue issue, ApplicationUser person, BiPredicate<IssueRef, UserKey> rule) {
        return allows(issue, ref -> person != null && rule.test(ref, new UserKey(person.getKey())));
    }

    /** Whether an issue is as a step asks for. One that is only being created is not asked. */
    boolean allows(Issue issue, Predicate<IssueRef> rule) {
        if (issue == null || issue.getId() == null) return true;
        try {
            return rule.test(new JiraIssue(issue));
        } catch (RuntimeException e) {
            LOG.warn("The roles of issue {} were not asked for in its transition", issue.getId(), e);
            return true;
        }
    }
}
