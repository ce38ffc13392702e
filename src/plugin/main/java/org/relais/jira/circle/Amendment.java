package org.relais.jira.circle;

import java.util.List;
import java.util.Optional;

/**
 * One change of the structure that somebody wants, as data: asked of the structure as it is when it is written, so that
 * nothing that happened in between goes unseen. A proposal will hold a list of these.
 */
public sealed interface Amendment
        permits AddNode, EditNode, MoveNode, CloseNode, ReopenNode, AddPart, EditPart, EndPart, AnswerSeat, Import {
    /** Its word in the log: a sentence under {@code circle.change.<word>}. */
    String word();

    /** The node that it is about; none for an import. */
    Optional<NodeId> about();

    /** Every node that must be to be seen for it. */
    List<NodeId> named();

    /** What it comes to, for somebody with these powers. */
    Outcome on(Structure before, Powers powers);
}
