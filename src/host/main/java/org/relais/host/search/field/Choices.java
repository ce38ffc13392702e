package org.relais.host.search.field;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the fields that are a choice. A choice out of a project that the searcher does not see does not exist. */
record Choices(JdbcClient jdbc, LongPredicate seen) {
    private static final Map<String, List<Object>> CATEGORIES = Map.of(
            "to do", List.of("new"),
            "new", List.of("new"),
            "in progress", List.of("indeterminate"),
            "indeterminate", List.of("indeterminate"),
            "done", List.of("done"));

    ChoiceField project() {
        Lookup lookup = new TableLookup(
                jdbc, "project", "x.id", "x.id", seen, List.of("x.project_key", "x.name", "cast(x.id as varchar(60))"));
        return held("project", "project", lookup, false, "project_id", "lower($.name)");
    }

    ChoiceField type() {
        return held("type", "issue_type", everywhere("issue_type"), false, "type_id", "lower($.name)");
    }

    ChoiceField status() {
        return held("status", "status", everywhere("status"), false, "status_id", "lower($.name)");
    }

    ChoiceField statusCategory() {
        Holding category = Holding.rows(SqlPart.of("status s where s.id = i.status_id"), "s.category");
        return new ChoiceField(
                "statusCategory",
                Field.Kind.NAME,
                category,
                Lookup.among(CATEGORIES),
                false,
                Optional.of(Sorting.joined(SqlPart.of("left join status $ on $.id = i.status_id"), "$.category")));
    }

    Field priority() {
        return new PriorityField(
                held("priority", "priority", everywhere("priority"), true, "priority_id", "$.position"));
    }

    Field resolution() {
        return new ResolutionField(
                held("resolution", "resolution", everywhere("resolution"), true, "resolution_id", "$.position"));
    }

    ChoiceField level() {
        return held("level", "security_level", ofProject("security_level"), true, "security_level_id", "lower($.name)");
    }

    ChoiceField component() {
        return part("component", "component", "issue_component r join component x on x.id = r.component_id", "");
    }

    ChoiceField version(String name, String kind) {
        String held = "issue_version r join project_version x on x.id = r.version_id";
        return part(name, "project_version", held, " and r.kind = '" + kind + "'");
    }

    ChoiceField person(String role) {
        String column = "i." + role + "_key";
        return new ChoiceField(
                role,
                Field.Kind.PERSON,
                Holding.column(column),
                TableLookup.open(jdbc, "person", "x.user_key", "x.username", "x.display_name"),
                true,
                Optional.of(Sorting.joined(
                        SqlPart.of("left join person $ on $.user_key = " + column), "lower($.display_name)")));
    }

    private ChoiceField held(
            String name, String table, Lookup lookup, boolean canBeEmpty, String column, String sorted) {
        Sorting sorting = Sorting.joined(SqlPart.of("left join " + table + " $ on $.id = i." + column), sorted);
        return new ChoiceField(
                name, Field.Kind.NAME, Holding.column("i." + column), lookup, canBeEmpty, Optional.of(sorting));
    }

    private ChoiceField part(String name, String table, String rows, String ofKind) {
        Sorting byFirst = Sorting.byLeast("lower(x.name)", SqlPart.of(rows + " where 1 = 1" + ofKind));
        return new ChoiceField(
                name,
                Field.Kind.NAME,
                Holding.rows(SqlPart.of(rows + " where r.issue_id = i.id" + ofKind), "x.id"),
                ofProject(table),
                true,
                Optional.of(byFirst));
    }

    private Lookup everywhere(String table) {
        return TableLookup.open(jdbc, table, "x.id", "x.name", "x.id");
    }

    private Lookup ofProject(String table) {
        return new TableLookup(
                jdbc, table, "x.id", "x.project_id", seen, List.of("x.name", "cast(x.id as varchar(60))"));
    }
}
