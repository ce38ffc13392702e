package org.relais.jira.owning.field;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Structure;
import org.relais.jira.circle.View;
import org.relais.jira.owning.Written;

/**
 * A role as people type and read it in a field. Behind an equals sign an id is taken as it is, whether or not there is
 * such a role: so a form keeps a role that its reader may not see, and nobody learns from the answer what there is.
 */
public final class TypedRole {
    static final String AS_IT_IS = "=";
    private static final int MOST_PATHS = 5;

    private final RequestView request;

    public TypedRole(RequestView request) {
        this.request = request;
    }

    /** The id of the role that is meant; nothing where nothing is typed. */
    Optional<String> read(String typed) throws FieldValidationException {
        String text = typed == null ? "" : typed.strip();
        if (text.isEmpty()) return Optional.empty();
        String id = text.startsWith(AS_IT_IS) ? text.substring(1) : "";
        if (NodeId.fits(id)) return Optional.of(id);
        Structure structure = request.open().map(View::structure).orElse(Structure.EMPTY);
        Written.Meant meant = Written.meant(structure, text);
        if (meant.one().isPresent()) return meant.one().map(NodeId::value);
        throw new FieldValidationException(
                meant.ambiguous() ? several(structure, text, meant) : request.sentence("owning.typed.nobody", text));
    }

    private String several(Structure structure, String text, Written.Meant meant) {
        String paths = meant.nodes().stream()
                .limit(MOST_PATHS)
                .map(node -> Written.entry(structure, node, request.reader()))
                .collect(Collectors.joining("; "));
        return request.sentence("owning.typed.several", text, paths);
    }

    /** What a form shows for the id of a role that the reader may see: its path. Whatever else was typed stays. */
    String entry(String idOrTyped) {
        if (!NodeId.fits(idOrTyped)) return idOrTyped;
        NodeId id = new NodeId(idOrTyped);
        return request.open()
                .map(View::structure)
                .filter(structure ->
                        structure.node(id).filter(node -> !node.closed()).isPresent())
                .map(structure -> Written.entry(structure, id, request.reader()))
                .orElse(idOrTyped);
    }

    /** What a form shows for a stored id of a role that the reader may not see, so that it is kept. */
    Optional<String> kept(String id) {
        return NodeId.fits(id) && path(id).isEmpty() ? Optional.of(AS_IT_IS + id) : Optional.empty();
    }

    /** The path of a role that the reader may see. */
    Optional<String> path(String id) {
        return Optional.of(id).filter(NodeId::fits).map(NodeId::new).flatMap(node -> request.open()
                .map(View::structure)
                .filter(structure -> structure.node(node).isPresent())
                .map(structure -> Written.path(structure, node, request.reader())));
    }

    /** What the history tells everybody who sees the issue: the path, but the id of what is not shown to everybody. */
    String told(String id) {
        return path(id).filter(unused -> !restricted(new NodeId(id))).orElse(id);
    }

    private boolean restricted(NodeId id) {
        return request.open()
                .map(View::structure)
                .filter(structure -> structure.path(id).stream()
                        .anyMatch(node -> node.rules().readers().isPresent()))
                .isPresent();
    }
}
