package org.relais.jira.owning;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import org.relais.jira.access.EditPass;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueRef;
import org.relais.jira.access.Visitor;

/**
 * Saying that an issue goes on without a role or a holder, where a step of its workflow warns: it refuses once, and lets
 * pass whoever comes back after somebody who may edit the issue has said so.
 */
@CheckReturnValue
public final class Waiving {
    private final Gate gate;
    private final Waivers waivers;
    private final Warned warned;

    /** Whether a step that an issue can take next warns where a role or a holder is missing. */
    @FunctionalInterface
    public interface Warned {
        boolean warns(IssueRef issue);
    }

    public Waiving(Gate gate, Waivers waivers, Warned warned) {
        this.gate = gate;
        this.waivers = waivers;
        this.warned = warned;
    }

    /** Whether somebody said so. */
    public boolean given(IssueRef issue) {
        return waivers.given(issue.id());
    }

    /** Whether there is something to say here, for this visitor. */
    public boolean offered(Visitor visitor, IssueRef issue) {
        return warned.warns(issue)
                && gate.open(visitor, issue).flatMap(gate::edit).isPresent()
                && !waivers.given(issue.id());
    }

    /** Says so; nothing where there is no such issue to be seen, false where it is not theirs to edit. */
    public Optional<Boolean> give(Visitor visitor, String issue) {
        return gate.open(visitor, issue).map(pass -> {
            Optional<EditPass> editor = gate.edit(pass);
            editor.ifPresent(waivers::give);
            return editor.isPresent();
        });
    }
}
