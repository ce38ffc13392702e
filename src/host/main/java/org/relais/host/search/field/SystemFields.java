package org.relais.host.search.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The fields that every issue has, as one searcher sees them. */
final class SystemFields {
    private final Map<String, Field> byName = new HashMap<>();
    private final FieldSources sources;
    private final Searcher searcher;

    SystemFields(FieldSources sources, Searcher searcher) {
        this.sources = sources;
        this.searcher = searcher;
        addIssues(sources.jdbc(), sources.visibility().issues(searcher.user()));
        addTexts();
        addLabels();
        Choices choices =
                new Choices(sources.jdbc(), project -> sources.visibility().seesProject(searcher.user(), project));
        addChoices(choices);
        addPeople(choices);
        addDates();
    }

    /** The field of this name, whatever the case of its letters. */
    Optional<Field> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private void addIssues(JdbcClient jdbc, SqlPart visible) {
        Sorting byKey =
                Sorting.joined(SqlPart.of("left join project $ on $.id = i.project_id"), "$.project_key", "i.number");
        IssueLookup issues = new IssueLookup("issue", jdbc, visible);
        IssueLookup parents = new IssueLookup("parent", jdbc, visible);
        add(
                new IssueField("issue", "i.id", true, Operators.ORDERED, issues, Optional.of(byKey)),
                "key",
                "issuekey",
                "id");
        add(new IssueField("parent", "i.parent_id", false, Operators.NAMED, parents, Optional.empty()));
        add(new LinkTypeField("issueLinkType", jdbc));
    }

    private void addTexts() {
        SqlPart comments = SqlPart.of(
                        "x.source = 'comment' and exists (select 1 from issue_comment c where c.id = x.source_id and (")
                .then(sources.visibility().comments(searcher.user()))
                .then("))");
        List<SqlPart> everywhere =
                new ArrayList<>(List.of(SqlPart.of("x.source in ('summary', 'description', 'environment')"), comments));
        List<Long> prose = sources.custom().all().stream()
                .filter(field -> field.kind() == SearchField.Kind.TEXT)
                .map(SearchField::id)
                .toList();
        if (!prose.isEmpty())
            everywhere.add(SqlPart.of("x.source = 'field' and").then(SqlPart.among("x.source_id", prose)));
        for (String column : List.of("summary", "description", "environment")) add(own(column));
        SqlPart commented = SqlPart.of("exists (select 1 from issue_comment c where c.issue_id = i.id and (")
                .then(sources.visibility().comments(searcher.user()))
                .then("))");
        add(new TextField("comment", Operators.FOUND, commented, List.of(comments), sources.texts(), Optional.empty()));
        add(new TextField(
                "text", Operators.FOUND_ANYWHERE, SqlPart.EVERYTHING, everywhere, sources.texts(), Optional.empty()));
    }

    private TextField own(String column) {
        return new TextField(
                column,
                Operators.WORDS,
                SqlPart.of("i." + column + " is not null"),
                List.of(SqlPart.of("x.source = '" + column + "'")),
                sources.texts(),
                Optional.of(Sorting.by("lower(cast(i." + column + " as varchar(255)))")));
    }

    private void addLabels() {
        add(HeldField.anyCase(
                "labels",
                Holding.rows(SqlPart.of("issue_label x where x.issue_id = i.id"), "x.label"),
                Optional.of(Sorting.byLeast("lower(label)", SqlPart.of("issue_label")))));
    }

    private void addChoices(Choices choices) {
        add(choices.project());
        add(choices.type(), "issuetype");
        add(choices.status());
        add(choices.statusCategory());
        add(choices.priority());
        add(choices.resolution());
        add(choices.level());
        add(choices.component(), "components");
        add(choices.version("fixVersion", "fix"), "fixVersions");
        add(choices.version("affectedVersion", "affects"), "affectedVersions", "affectsVersion", "affectsVersions");
    }

    private void addPeople(Choices choices) {
        for (String role : List.of("assignee", "reporter", "creator")) add(choices.person(role));
        SqlPart watchers = SqlPart.of("issue_watcher w where w.issue_id = i.id and (")
                .then(sources.visibility().watchers(searcher.user()))
                .then(")");
        add(choices.people("watcher", Holding.rows(watchers, "w.user_key"), Optional.empty()), "watchers");
    }

    private void addDates() {
        addDate("created", "i.created_at", false, "createdDate");
        addDate("updated", "i.updated_at", false, "updatedDate");
        addDate("resolved", "i.resolved_at", true, "resolutiondate", "resolution-date");
        add(date("due", "i.due_date", true, moments().days("due")), "duedate");
    }

    private void addDate(String name, String column, boolean canBeEmpty, String... aliases) {
        add(date(name, column, canBeEmpty, moments().millis(name)), aliases);
    }

    private static Field date(String name, String column, boolean canBeEmpty, Function<Literal, Object> written) {
        return HeldField.moment(name, Holding.column(column), written, canBeEmpty, Optional.of(Sorting.by(column)));
    }

    private Moments moments() {
        return new Moments(searcher.now());
    }

    private void add(Field field, String... aliases) {
        byName.put(field.name().toLowerCase(Locale.ROOT), field);
        for (String alias : aliases) byName.put(alias.toLowerCase(Locale.ROOT), field);
    }
}
