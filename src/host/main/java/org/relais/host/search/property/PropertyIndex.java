package org.relais.host.search.property;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.host.db.Database;
import org.relais.host.issue.IssueWritten;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.property.Extract.Kind;
import org.relais.host.search.text.IssueText;
import org.relais.host.search.text.TextSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The values of issue properties that plugins want searched, kept by the very transaction that writes a property. Texts
 * go into the index of words, everything else into rows of its own.
 */
public final class PropertyIndex implements IssueWritten, TextSource {
    private static final int AT_ONCE = 500;

    private final Database database;
    private final JdbcClient jdbc;
    private final Typed typed;

    /** @param zone where days without a time begin */
    public PropertyIndex(Database database, ZoneId zone) {
        this.database = database;
        this.jdbc = database.jdbc();
        this.typed = new Typed(zone);
    }

    /** What is indexed there from now on, or has been under another kind before: the first that was declared stays. */
    public Extract declare(String propertyKey, String path, Kind kind) {
        return database.transactions().execute(tx -> known(propertyKey, path).orElseGet(() -> {
            Extract fresh = new Extract(database.nextId(), propertyKey, path, kind);
            jdbc.sql("insert into property_extract (id, property_key, path, kind, up_to, complete)"
                            + " values (?, ?, ?, ?, 0, false)")
                    .params(fresh.id(), propertyKey, path, kind.name())
                    .update();
            return fresh;
        }));
    }

    private Optional<Extract> known(String propertyKey, String path) {
        return jdbc.sql("select id, property_key, path, kind from property_extract where property_key = ? and path = ?")
                .params(propertyKey, path)
                .query((row, n) -> extract(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .optional();
    }

    private static Extract extract(long id, String key, String path, String kind) {
        return new Extract(id, key, path, Kind.valueOf(kind));
    }

    /**
     * The next issues that have the property and were written before the extract was declared, in their order; they are
     * noted as done. Nothing: all are.
     */
    List<Long> next(Extract extract) {
        record State(long upTo, boolean complete) {}
        State state = jdbc.sql("select up_to, complete from property_extract where id = ? for update")
                .param(extract.id())
                .query((row, n) -> new State(row.getLong(1), row.getBoolean(2)))
                .single();
        if (state.complete()) return List.of();
        List<Long> issues = jdbc.sql("select issue_id from issue_property where property_key = ? and issue_id > ?"
                        + " order by issue_id limit " + AT_ONCE)
                .params(extract.propertyKey(), state.upTo())
                .query(Long.class)
                .list();
        jdbc.sql("update property_extract set up_to = ?, complete = ? where id = ?")
                .params(
                        issues.isEmpty() ? state.upTo() : issues.get(issues.size() - 1),
                        issues.size() < AT_ONCE,
                        extract.id())
                .update();
        return issues;
    }

    private record Stored(long issue, String key, String json) {}

    @Override
    public void written(Collection<Long> issueIds) {
        List<Long> all = List.copyOf(issueIds);
        for (int from = 0; from < all.size(); from += AT_ONCE)
            refresh(all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }

    private void refresh(List<Long> issues) {
        SqlPart delete = SqlPart.of("delete from property_value where").then(SqlPart.among("issue_id", issues));
        jdbc.sql(delete.sql()).params(delete.params()).update();
        each(issues, (stored, extract) -> switch (extract.kind()) {
                    case TEXT -> List.of();
                    case NUMBER -> values(stored, extract, Typed::number);
                    case DATE -> values(stored, extract, typed::date);
                    case USER -> values(stored, extract, this::person);
                    case STRING -> values(stored, extract, Typed::string);
                })
                .forEach(value -> value.insert(jdbc));
    }

    @Override
    public List<IssueText> of(Collection<Long> issues) {
        return each(issues, (stored, extract) -> extract.kind() == Kind.TEXT ? text(stored, extract) : List.of());
    }

    private static List<IssueText> text(Stored stored, Extract extract) {
        String text = JsonPath.values(stored.json(), extract.path()).stream()
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n"));
        return text.isBlank()
                ? List.of()
                : List.of(new IssueText(stored.issue(), IssueText.Source.PROPERTY, extract.id(), text));
    }

    private static List<PropertyValue> values(
            Stored stored, Extract extract, Function<JsonNode, ? extends Optional<?>> as) {
        return JsonPath.values(stored.json(), extract.path()).stream()
                .map(as)
                .flatMap(Optional::stream)
                .distinct()
                .map(value -> new PropertyValue(extract, stored.issue(), value))
                .toList();
    }

    /** The key of whoever has this key or username. */
    private Optional<String> person(JsonNode value) {
        return jdbc
                .sql("select user_key from person where user_key = ? or lower(username) = lower(?)")
                .params(value.asText(), value.asText())
                .query(String.class)
                .stream()
                .findFirst();
    }

    private interface Reading<T> {
        List<T> of(Stored stored, Extract extract);
    }

    private <T> List<T> each(Collection<Long> issues, Reading<T> reading) {
        SqlPart query = SqlPart.of("select p.issue_id, p.property_key, p.json from issue_property p where")
                .then(SqlPart.among("p.issue_id", issues))
                .then("and p.property_key in (select e.property_key from property_extract e)");
        List<Stored> properties = jdbc.sql(query.sql())
                .params(query.params())
                .query((row, n) -> new Stored(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
        if (properties.isEmpty()) return List.of();
        Map<String, List<Extract>> extracts = all();
        List<T> found = new ArrayList<>();
        for (Stored stored : properties)
            for (Extract extract : extracts.getOrDefault(stored.key(), List.of()))
                found.addAll(reading.of(stored, extract));
        return found;
    }

    private Map<String, List<Extract>> all() {
        return jdbc
                .sql("select id, property_key, path, kind from property_extract order by id")
                .query((row, n) -> extract(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Extract::propertyKey));
    }
}
