package org.relais.host.rest.issue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.db.Database;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Restriction;
import org.relais.host.rest.http.Body;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.Moves;

/** Moving an issue through its workflow by REST. */
public final class TransitionWork {
    private final Database database;
    private final IssueAccess access;
    private final Moves moves;
    private final TransitionList transitions;
    private final IssueEdits edits;

    public TransitionWork(
            Database database, IssueAccess access, Moves moves, TransitionList transitions, IssueEdits edits) {
        this.database = database;
        this.access = access;
        this.moves = moves;
        this.transitions = transitions;
        this.edits = edits;
    }

    /** Moves the issue and changes what was sent along: all of it, or nothing. */
    public void move(Call call, String keyOrId, Body body) {
        HostIssue issue = access.see(call.visit(), keyOrId);
        String sent = body.needObject("transition").needText("id");
        int id = sent.matches("-?[0-9]{1,9}") ? Integer.parseInt(sent) : 0;
        boolean may = access.mayTransition(call.visit(), issue);
        List<IssueField> open = (may ? transitions.open(call, issue, id) : Optional.<List<IssueField>>empty())
                .orElseThrow(() -> Refused.badRequest("rest.transition.closed", sent));
        Map<String, List<FieldOperation>> operations = FieldOperation.read(body);
        Draft checked = edits.draft(call, issue, open, operations);
        database.transactions().executeWithoutResult(tx -> {
            List<CommentChange> comments = checked.comments();
            // the first new comment goes with the transition, as from a form; whatever else was sent follows it
            boolean along = !comments.isEmpty() && comments.get(0).isNew();
            CommentChange said = along ? comments.remove(0) : new CommentChange(null, "", Restriction.NONE);
            moves.move(
                    call.visit(),
                    issue.getId(),
                    id,
                    said.body(),
                    said.readers(),
                    fresh -> edits.repeat(call, fresh, open, operations));
            edits.applyRest(call, checked, true);
        });
    }
}
