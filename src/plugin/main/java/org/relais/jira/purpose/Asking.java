package org.relais.jira.purpose;

import java.util.List;
import java.util.Optional;
import org.relais.jira.access.CommentPass;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.outbox.Entry;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.OutboxService;

/**
 * Asks the reporter of an issue for its purpose after a transition, once for ever: by a notice, or by a comment in the
 * name of whoever moved the issue. It stands on their <em>My relay</em> until the issue says or inherits why.
 */
public final class Asking implements Handler {
    private static final String KIND = "ask-purpose";
    private static final String BY_COMMENT = "comment ";
    private static final String BY_NOTICE = "notice ";

    private final Gate gate;
    private final PurposeService purposes;
    private final NoticeService notices;
    private final Commenting comments;

    /** Writes the question under an issue. */
    @FunctionalInterface
    public interface Commenting {
        void ask(CommentPass pass, UserKey whom, List<Part> missing);
    }

    public Asking(Gate gate, PurposeService purposes, NoticeService notices, Commenting comments) {
        this.gate = gate;
        this.purposes = purposes;
        this.notices = notices;
        this.comments = comments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Asks for it within a transition. */
    public static void later(
            OutboxService outbox, IssueId issue, Optional<UserKey> by, Demand demand, boolean byComment) {
        outbox.later(KIND, issue, by, (byComment ? BY_COMMENT : BY_NOTICE) + demand.line());
    }

    /** {@inheritDoc} A reporter who is gone, or may not see the issue, is not asked. */
    @Override
    public void handle(Entry entry) {
        String id = Long.toString(entry.issue().value());
        Visitor mover = entry.by().map(Visitor::of).orElse(Visitor.ANONYMOUS);
        boolean byComment = entry.details().startsWith(BY_COMMENT);
        Demand demand = Demand.read(entry.details().substring(entry.details().indexOf(' ') + 1));
        gate.open(mover, id)
                .flatMap(pass -> pass.ref().reporter())
                .flatMap(reporter -> gate.open(Visitor.of(reporter), id))
                .ifPresent(reporter -> {
                    List<Part> missing = purposes.missing(reporter.holder(), reporter.ref(), demand);
                    if (!missing.isEmpty()) ask(reporter, missing, byComment ? mover : Visitor.ANONYMOUS);
                });
    }

    private void ask(IssuePass reporter, List<Part> missing, Visitor commenting) {
        UserKey person = reporter.holder().key().orElseThrow();
        Optional<CommentPass> comment = gate.open(commenting, reporter.ref())
                .filter(pass -> pass.holder().key().isPresent())
                .flatMap(gate::comment);
        boolean first = notices.tell(
                PurposeAsked.WORD + ":" + reporter.issue().value(),
                person,
                PurposeAsked.WORD,
                reporter.issue(),
                comment.isEmpty());
        if (first) comment.ifPresent(pass -> comments.ask(pass, person, missing));
    }
}
