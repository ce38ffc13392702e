package org.relais.host.search.field;

import java.time.Instant;
import java.time.LocalDate;
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
    private final Searcher searcher;

    SystemFields(JdbcClient jdbc, Visibility visibility, Searcher searcher, List<SearchField> custom) {
        this.searcher = searcher;
        addIssues(jdbc, visibility.issues(searcher.user()));
        addTexts(visibility.comments(searcher.user()), custom);
        addChoices(new Choices(jdbc, project -> visibility.seesProject(searcher.user(), project)));
        addDates();
    }

    /** The field of this name, whatever the case of its letters. */
    Optional<Field> named(String name) {
        return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)));
    }

    private void addIssues(JdbcClient jdbc, SqlPart visible) {
        Sorting byKey =
                Sorting.joined(SqlPart.of("left join project $ on $.id = i.project_id"), "$.project_key", "i.number");
        add(
                new IssueField("issue", "i.id", false, Operators.ORDERED, jdbc, visible, Optional.of(byKey)),
                "key",
                "issuekey",
                "id");
        add(new IssueField("parent", "i.parent_id", true, Operators.VALUES, jdbc, visible, Optional.empty()));
    }

    private void addTexts(SqlPart readable, List<SearchField> custom) {
        List<Long> prose = custom.stream()
                .filter(field -> field.kind() == SearchField.Kind.TEXT)
                .map(SearchField::id)
                .toList();
        Holding summary = Holding.column("i.summary");
        Holding description = Holding.column("i.description");
        Holding environment = Holding.column("i.environment");
        Holding comment = Holding.rows(
                SqlPart.of("issue_comment c where c.issue_id = i.id and (")
                        .then(readable)
                        .then(")"),
                "c.body");
        Holding fields = CustomFields.values(SqlPart.among("v.field_id", prose));
        add(new TextField("summary", summary, byStart("i.summary")));
        add(new TextField("description", description, byStart("i.description")));
        add(new TextField("environment", environment, byStart("i.environment")));
        add(new TextField("comment", comment, Optional.empty()));
        Holding all = Holding.either(List.of(summary, description, environment, comment, fields));
        add(new TextField("text", all, Optional.empty()));
        add(new ExactField(
                "labels",
                Holding.rows(SqlPart.of("issue_label x where x.issue_id = i.id"), "x.label"),
                true,
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
        for (String role : List.of("assignee", "reporter", "creator")) add(choices.person(role));
    }

    private void addDates() {
        addDate("created", "i.created_at", false, Instant::toEpochMilli, "createdDate");
        addDate("updated", "i.updated_at", false, Instant::toEpochMilli, "updatedDate");
        addDate("resolved", "i.resolved_at", true, Instant::toEpochMilli, "resolutiondate");
        addDate("due", "i.due_date", true, this::day, "duedate");
    }

    private void addDate(
            String name, String column, boolean canBeEmpty, Function<Instant, Object> written, String alias) {
        add(
                new DateField(
                        name,
                        Holding.column(column),
                        new Moments(searcher.now()),
                        written,
                        canBeEmpty,
                        Optional.of(Sorting.by(column).descending())),
                alias);
    }

    private String day(Instant moment) {
        return LocalDate.ofInstant(moment, searcher.now().getZone()).toString();
    }

    private static Optional<Sorting> byStart(String column) {
        return Optional.of(Sorting.by("lower(cast(" + column + " as varchar(255)))"));
    }

    private void add(Field field, String... aliases) {
        byName.put(field.name().toLowerCase(Locale.ROOT), field);
        for (String alias : aliases) byName.put(alias.toLowerCase(Locale.ROOT), field);
    }
}
