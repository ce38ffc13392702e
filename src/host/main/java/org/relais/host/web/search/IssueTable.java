package org.relais.host.web.search;

import java.util.ArrayList;
import java.util.List;
import org.relais.host.db.Database;
import org.relais.host.field.FieldValues;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.search.Results;
import org.relais.host.search.filter.ColumnChoices;
import org.relais.host.search.filter.SavedFilter;
import org.relais.host.template.Html;
import org.relais.host.web.Visit;
import org.relais.host.web.issue.FieldMarkup;

/** Lays found issues out in columns. What it costs depends on the columns, not on how many issues there are. */
public final class IssueTable {
    private final Database database;
    private final Issues issues;
    private final Columns columns;
    private final ColumnChoices choices;
    private final FieldMarkup markup;

    public IssueTable(Database database, Issues issues, Columns columns, ColumnChoices choices, FieldMarkup markup) {
        this.database = database;
        this.issues = issues;
        this.columns = columns;
        this.choices = choices;
        this.markup = markup;
    }

    /** Which columns there are: chosen for the filter, or by the visitor, or the usual ones. */
    record Choice(List<Column> shown, List<Column> evenIfEmpty) {}

    Choice choice(Visit visit, SavedFilter filter) {
        List<String> chosen = filter == null ? List.of() : filter.columns();
        if (chosen.isEmpty()) chosen = choices.of(visit.person());
        List<Column> known = columns.of(chosen, visit.i18n());
        if (!known.isEmpty()) return new Choice(known, known);
        List<Column> usual = columns.of(Columns.USUAL, visit.i18n());
        List<Column> all = new ArrayList<>(usual);
        all.addAll(columns.ofViewScreen());
        return new Choice(all, usual);
    }

    FoundIssues page(Visit visit, Choice choice, Results results, int length) {
        List<HostIssue> found = fetched(results.ids());
        SystemCells system = new SystemCells(new PageParts(database, choice.shown(), found), visit.i18n());
        List<FoundIssues.Line> lines = found.stream()
                .map(issue -> new FoundIssues.Line(
                        issue,
                        choice.shown().stream()
                                .map(column -> cell(visit, system, column, issue))
                                .toList()))
                .toList();
        return FoundIssues.of(
                choice.shown(), choice.evenIfEmpty(), lines, results.order(), results.total(), results.start(), length);
    }

    /** The issues, with the values of their custom fields at hand until the end of the request. */
    List<HostIssue> fetched(List<Long> ids) {
        new FieldValues(database).fetch(ids);
        return issues.byIds(ids);
    }

    private FoundIssues.Cell cell(Visit visit, SystemCells system, Column column, HostIssue issue) {
        if (column.custom()) {
            Html shown = columns.field(column)
                    .map(field -> markup.column(visit, field, issue))
                    .orElse(new Html(""));
            return new FoundIssues.Cell(column, "", null, shown);
        }
        if (SystemCells.moment(column, issue) != null)
            return new FoundIssues.Cell(column, "", SystemCells.moment(column, issue), null);
        return FoundIssues.Cell.text(column, system.text(column, issue));
    }
}
