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
        ChoiceField choice = held("priority", "priority", everywhere("priority"), true, "priority_id", "$.position");
        return new RankedField(choice, "priority", true, null);
    }

    Field resolution() {
        ChoiceField choice =
                held("resolution", "resolution", everywhere("resolution"), true, "resolution_id", "$.position");
        return new RankedField(choice, "resolution", false, "unresolved");
    }

    ChoiceField level() {
        return held("level", "security_level", ofProject("security_level"), true, "security_level_id", "lower($.name)");
    }

    ChoiceField component() {
        return part("component", "component", "issue_component r join component x on x.id = r.component_id", "");
    }

    Field version(String name, String use) {
        String held = "issue_version r join project_version x on x.id = r.version_id";
        return new VersionField(part(name, "project_version", held, " and r.kind = '" + use + "'"), use);
    }

    ChoiceField person(String role) {
        String column = "i." + role + "_key";
        Sorting byName =
                Sorting.joined(SqlPart.of("left join person $ on $.user_key = " + column), "lower($.display_name)");
        return people(role, Holding.column(column), Optional.of(byName));
    }

    /** People, who are held by their keys and named by their usernames or names. */
    ChoiceField people(String name, Holding holding, Optional<Sorting> sorting) {
        Lookup lookup = TableLookup.open(jdbc, "person", "x.user_key", "x.username", "x.display_name");
        return new ChoiceField(name, Field.Kind.PERSON, holding, lookup, true, sorting);
    }

    /** One of the options of a custom field, held by its id. */
    Field option(SearchField field, Holding holding, Optional<Sorting> sorting) {
        Lookup lookup = TableLookup.open(
                jdbc,
                "(select * from custom_field_option where field_id = " + field.id() + ")",
                "cast(x.id as varchar(60))",
                "x.option_value",
                "cast(x.id as varchar(60))");
        return new ChoiceField(field.name(), Field.Kind.NAME, holding, lookup, true, sorting);
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
