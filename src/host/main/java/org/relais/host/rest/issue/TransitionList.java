package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.host.issue.HostIssue;
import org.relais.host.project.Catalogue;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Expand;
import org.relais.host.rest.http.Json;
import org.relais.host.rest.shape.CatalogueJson;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.Moves;
import org.relais.host.web.issue.ScreenField;
import org.relais.host.workflow.Workflows;

/** The ways on from where an issue stands, and what may be filled in on each. */
public final class TransitionList {
    private final Moves moves;
    private final Catalogue catalogue;
    private final IssueAccess access;
    private final Settable settable;
    private final FieldMeta meta;

    public TransitionList(Moves moves, Catalogue catalogue, IssueAccess access, Settable settable, FieldMeta meta) {
        this.moves = moves;
        this.catalogue = catalogue;
        this.access = access;
        this.settable = settable;
        this.meta = meta;
    }

    public ArrayNode of(Call call, HostIssue issue, Expand expand) {
        if (!access.mayTransition(call.visit(), issue)) return Json.array();
        boolean fields = expand.asks("transitions.fields");
        Map<Integer, Moves.Way> ways =
                moves.open(call.visit(), issue).stream().collect(Collectors.toMap(Moves.Way::id, Function.identity()));
        return Json.array(moves.transitions(call.visit(), issue), transition -> {
            Moves.Way way = ways.get(transition.id());
            ObjectNode json = Json.object()
                    .put("id", String.valueOf(transition.id()))
                    .put("name", way == null ? transition.name() : way.name())
                    .put("opsbarSequence", transition.id());
            json.set("to", to(call, transition));
            if (fields) json.set("fields", meta.object(call, issue, onScreen(call, issue, way)));
            return json;
        });
    }

    private JsonNode to(Call call, Workflows.Transition transition) {
        return catalogue
                .state(transition.statusId())
                .<JsonNode>map(state -> CatalogueJson.state(call, state))
                .orElse(Json.nothing());
    }

    /** What may be filled in on the way, if it is open; a comment may come along any. */
    Optional<List<IssueField>> open(Call call, HostIssue issue, int id) {
        return moves.open(call.visit(), issue).stream()
                .filter(way -> way.id() == id)
                .findFirst()
                .map(way -> {
                    List<IssueField> fields = new ArrayList<>(onScreen(call, issue, way));
                    if (access.mayComment(call.visit(), issue)) fields.addAll(settable.known(List.of("comment")));
                    return fields;
                });
    }

    /** The fields of a way's screen that the caller may set. */
    private List<IssueField> onScreen(Call call, HostIssue issue, Moves.Way way) {
        if (way == null || !way.asks()) return List.of();
        List<String> system = moves.systemFields(call.visit(), way).stream()
                .map(ScreenField::id)
                .filter(field -> !field.equals("assignee") || access.mayAssign(call.visit(), issue))
                .filter(field -> !field.equals("reporter") || access.mayChooseReporter(call.visit(), issue))
                .toList();
        return settable.known(system, way.screen(), issue);
    }
}
