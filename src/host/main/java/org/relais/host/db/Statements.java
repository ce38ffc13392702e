package org.relais.host.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/**
 * Counts the SQL statements of the current thread, under the name of whoever is at work ({@link #during}). The web
 * layer starts and reads a count per request; what a plugin's module does stands under the plugin's key.
 */
public final class Statements implements QueryExecutionListener {
    private static final String HOST = "host";
    private static final String JIRA = "jira";
    /** How the tables of Active Objects begin. */
    private static final String PLUGINS_TABLE = "AO_";
    /** What a real Jira answers from its caches: users, permission schemes, the definitions of fields. */
    private static final String CACHED = "jira-cached";

    private final ThreadLocal<Count> counts = ThreadLocal.withInitial(Count::new);
    private final Memory memory;

    Statements(Memory memory) {
        this.memory = memory;
    }

    /** A request begins on this thread: counts start at nothing, and nothing is remembered. */
    public void start() {
        memory.begin();
        counts.set(new Count());
    }

    /** What this thread sent since {@link #start}, by name. */
    public Map<String, List<String>> seen() {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        counts.get().byName.forEach((name, sql) -> copy.put(name, List.copyOf(sql)));
        return copy;
    }

    public int total() {
        return counts.get().byName.values().stream().mapToInt(List::size).sum();
    }

    /** Books the statements of this thread under the name until the scope is closed. */
    public Scope during(String name) {
        Count count = counts.get();
        String before = count.name;
        count.name = name;
        return () -> count.name = before;
    }

    /** As {@link #during}, where somebody else than the host is at work; the host's own stay the host's. */
    public Scope behind(String name) {
        Count count = counts.get();
        return during(count.name.equals(HOST) ? HOST : name);
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        Count count = counts.get();
        List<String> sql = count.byName.computeIfAbsent(
                memory.isReading() ? CACHED : doer(count, queries), name -> new ArrayList<>());
        if (queries.stream().anyMatch(query -> !query.getQuery().regionMatches(true, 0, "select", 0, 6))) {
            memory.forget();
        }
        if (sql.size() < 10_000) queries.forEach(query -> sql.add(query.getQuery()));
    }

    /** A plugin's own are those on its tables; what one of our issues or fields reads when a plugin asks it is Jira's. */
    private static String doer(Count count, List<QueryInfo> queries) {
        if (count.name.equals(HOST)) return HOST;
        boolean own = queries.stream().anyMatch(query -> query.getQuery().contains(PLUGINS_TABLE));
        return own ? count.name : JIRA;
    }

    /** Ends a {@link #during}. */
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }

    private static final class Count {
        private final Map<String, List<String>> byName = new LinkedHashMap<>();
        private String name = HOST;
    }
}
