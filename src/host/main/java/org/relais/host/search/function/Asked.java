package org.relais.host.search.function;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.relais.host.search.field.Searcher;
import org.relais.host.search.jql.Operand;

/** One query being answered: for whom, and what its functions have said already. */
public final class Asked {
    private final Searcher searcher;
    private final Supplier<Set<String>> projects;
    private final Map<Call, Values> said = new HashMap<>();
    private Set<String> determined;

    /** @param projects the keys of the projects to which the query confines itself; empty where it does not */
    public Asked(Searcher searcher, Supplier<Set<String>> projects) {
        this.searcher = searcher;
        this.projects = projects;
    }

    private record Call(Operand.Call call, String field) {}

    public Searcher searcher() {
        return searcher;
    }

    /** Each function is asked once for each field, however often it stands in the query. */
    Values once(Operand.Call call, String field, Supplier<Values> values) {
        Call key = new Call(call, field);
        Values known = said.get(key);
        if (known == null) {
            known = values.get();
            said.put(key, known);
        }
        return known;
    }

    Set<String> projects() {
        if (determined == null) determined = Set.copyOf(projects.get());
        return determined;
    }
}
