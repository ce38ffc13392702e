package org.relais.host.web.search;

import java.time.Instant;
import java.util.List;
import org.relais.host.issue.HostIssue;
import org.relais.host.search.jql.Sort;
import org.relais.host.template.Html;

/** A page of found issues as a table. */
public record FoundIssues(
        List<Column> columns, List<Line> lines, List<Sort> order, long total, int start, int pageLength) {
    public FoundIssues {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** One issue, with a cell for each column. */
    public record Line(HostIssue issue, List<Cell> cells) {}

    /** What an issue has in a column: a text, or a moment, or markup of a custom field. */
    public record Cell(Column column, String text, Instant moment, Html markup) {
        static Cell text(Column column, String text) {
            return new Cell(column, text == null ? "" : text, null, null);
        }

        boolean empty() {
            return markup == null
                    ? text.isEmpty() && moment == null
                    : markup.markup().isBlank();
        }
    }

    /** Without the columns of which every cell is empty, unless they are to be kept. */
    static FoundIssues of(
            List<Column> columns,
            List<Column> kept,
            List<Line> lines,
            List<Sort> order,
            long total,
            int start,
            int length) {
        List<Column> shown = columns.stream()
                .filter(column -> kept.contains(column) || lines.stream().anyMatch(line -> fills(line, column)))
                .toList();
        List<Line> narrowed = lines.stream()
                .map(line -> new Line(
                        line.issue(),
                        line.cells().stream()
                                .filter(cell -> shown.contains(cell.column()))
                                .toList()))
                .toList();
        return new FoundIssues(shown, narrowed, order, total, start, length);
    }

    private static boolean fills(Line line, Column column) {
        return line.cells().stream().anyMatch(cell -> cell.column().equals(column) && !cell.empty());
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
