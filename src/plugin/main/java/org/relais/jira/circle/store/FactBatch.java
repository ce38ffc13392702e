package org.relais.jira.circle.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import org.relais.jira.circle.Fact;
import org.relais.jira.circle.Progress;

/**
 * Writes many facts with few statements, within the transaction that is open. Active Objects' own batch is reached through
 * a row, since Jira's service does not hand it on.
 *
 * @see RawEntity#getEntityManager()
 */
record FactBatch(EntityManager entities, Bodies bodies, long revision) {
    /** How many go to the database together. */
    static final int AT_ONCE = 500;

    /** Facts that name nobody go apart: PostgreSQL's driver asks the server for the type of each empty value. */
    void insert(List<Fact> facts, Progress.Counted written) {
        Map<Boolean, List<Fact>> naming = facts.stream()
                .collect(Collectors.partitioningBy(fact -> fact.person().isPresent()));
        int done = 0;
        for (List<Fact> alike : naming.values()) {
            for (int from = 0; from < alike.size(); from += AT_ONCE) {
                List<Fact> some = alike.subList(from, Math.min(from + AT_ONCE, alike.size()));
                insert(some.stream().map(this::row).toList());
                done += some.size();
                written.at(done, facts.size());
            }
        }
    }

    private void insert(List<Map<String, Object>> rows) {
        try {
            entities.create(FactRow.class, rows);
        } catch (SQLException e) {
            throw new ActiveObjectsException(e);
        }
    }

    private Map<String, Object> row(Fact fact) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("KIND", fact.kind().word());
        row.put("FACT_KEY", fact.key());
        row.put("NODE_ID", fact.node().value());
        fact.person().ifPresent(person -> row.put("PERSON", person.value()));
        row.put("FROM_REVISION", revision);
        row.put("TO_REVISION", FactRow.OPEN);
        row.put("BODY", bodies.write(fact));
        return row;
    }
}
