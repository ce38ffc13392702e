package org.relais.host.web.issue;

import java.util.List;
import java.util.stream.IntStream;
import org.relais.host.field.HostCustomField;
import org.relais.host.issue.HostIssue;
import org.relais.host.template.Html;

/** A page of found issues as a table: its own columns, then one for each custom field that has something to show. */
public record FoundIssues(List<String> customColumns, List<Line> lines, long total, int start, int pageLength) {
    /** One issue, with a cell for each custom column. */
    public record Line(HostIssue issue, List<Html> cells) {}

    /** How a custom field of an issue reads in a column. */
    interface Cells {
        Html of(HostCustomField field, HostIssue issue);
    }

    static FoundIssues table(
            List<HostCustomField> fields, List<HostIssue> issues, Cells cells, long total, int start, int length) {
        List<Column> filled = fields.stream()
                .map(field -> new Column(
                        field.getName(),
                        issues.stream().map(issue -> cells.of(field, issue)).toList()))
                .filter(Column::hasContent)
                .toList();
        List<Line> lines = IntStream.range(0, issues.size())
                .mapToObj(row -> new Line(
                        issues.get(row),
                        filled.stream().map(column -> column.cells().get(row)).toList()))
                .toList();
        return new FoundIssues(filled.stream().map(Column::name).toList(), lines, total, start, length);
    }

    private record Column(String name, List<Html> cells) {
        boolean hasContent() {
            return cells.stream().anyMatch(cell -> !cell.markup().isBlank());
        }
    }

    public long first() {
        return start + 1L;
    }

    public long last() {
        return start + (long) lines.size();
    }

    public boolean hasPrevious() {
        return start > 0;
    }

    public int previous() {
        return Math.max(0, start - pageLength);
    }

    public boolean hasNext() {
        return last() < total;
    }

    public long next() {
        return last();
    }
}
