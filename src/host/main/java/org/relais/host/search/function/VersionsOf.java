package org.relais.host.search.function;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.relais.host.search.field.Field;
import org.relais.host.search.field.Literal;
import org.relais.host.search.field.Searcher;
import org.relais.host.search.field.SqlPart;
import org.relais.host.search.field.Visibility;
import org.relais.host.search.jql.JqlError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The versions, released or not, of the named projects or of all that the searcher sees. */
record VersionsOf(String name, boolean released, JdbcClient jdbc, Visibility visibility) implements BuiltIn {
    private record Found(long id, long project, String key, String projectName) {
        boolean isOf(String asked) {
            return asked.equalsIgnoreCase(key)
                    || asked.equalsIgnoreCase(projectName)
                    || asked.equals(String.valueOf(project));
        }
    }

    @Override
    public String usage() {
        return name + "(\"project\", …)";
    }

    @Override
    public Field.Kind kind() {
        return Field.Kind.VERSION;
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public List<Literal> values(List<String> arguments, Searcher searcher) {
        arguments.forEach(project -> requireProject(project, searcher));
        List<Literal> found = new ArrayList<>();
        for (Found version : versions()) {
            if (!arguments.isEmpty() && arguments.stream().noneMatch(version::isOf)) continue;
            if (visibility.seesProject(searcher.user(), version.project())) found.add(Literal.given(version.id()));
        }
        return found;
    }

    private void requireProject(String asked, Searcher searcher) {
        SqlPart query = SqlPart.of(
                "select id from project where lower(project_key) = ? or lower(name) = ? or cast(id as varchar(60)) = ?",
                asked.toLowerCase(Locale.ROOT),
                asked.toLowerCase(Locale.ROOT),
                asked);
        boolean seen = jdbc.sql(query.sql()).params(query.params()).query(Long.class).list().stream()
                .anyMatch(project -> visibility.seesProject(searcher.user(), project));
        if (!seen) throw JqlError.VALUE.of(asked, name);
    }

    private List<Found> versions() {
        return jdbc.sql(
                        "select v.id, p.id, p.project_key, p.name from project_version v"
                                + " join project p on p.id = v.project_id where v.released = ? and not v.archived order by v.id")
                .param(released)
                .query((row, n) -> new Found(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4)))
                .list();
    }
}
