package org.relais.jira.circle.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.json.Members;
import org.relais.jira.circle.json.PlaceNames;
import org.relais.jira.circle.json.Read;
import org.relais.jira.circle.json.Written;

/** Facts as their rows hold them: ids alone, no names of what is elsewhere. */
final class Bodies {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Written written = new Written(PlaceNames.NONE);
    private final Read read = new Read(PlaceNames.NONE);

    String write(Fact fact) {
        ObjectNode json = written.fact(fact);
        if (fact instanceof Clause clause) json.put("order", clause.order());
        return json.toString();
    }

    Fact read(FactRow row) {
        try {
            Members body = Members.ours(MAPPER.readTree(row.getBody()));
            Fact.Kind kind = Fact.Kind.of(row.getKind()).orElseThrow();
            return kind == Fact.Kind.NODE ? read.node(body) : read.part(kind, new NodeId(row.getNodeId()), 0, body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the fact " + row.getID() + " is no JSON", e);
        }
    }
}
