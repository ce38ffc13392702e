package org.relais.jira.circle.json;

import java.util.ArrayList;
import java.util.List;
import org.relais.jira.circle.Refusal;
import org.relais.jira.circle.Refusal.Reason;

/**
 * Comma-separated values (RFC 4180), line by line. What a spreadsheet would run as a formula is written behind an
 * apostrophe, which is taken away when it is read; a bare formula is refused.
 */
final class Cells {
    /** What begins a formula, and what a spreadsheet passes over before one. */
    private static final String FORMULA = "=+-@\t\r";

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    /** The cells of one record, and the line in which it begins. */
    record Row(int line, List<String> cells) {}

    private Cells(String text) {
        this.text = text;
    }

    static List<Row> read(String text) {
        Cells cells = new Cells(text.startsWith("\uFEFF") ? text.substring(1) : text);
        while (cells.at < cells.text.length()) cells.row();
        return cells.rows;
    }

    private void row() {
        int begins = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(bare(cell(), begins));
        } while (taken(','));
        if (at < text.length() && !taken('\n') && !(taken('\r') && (taken('\n') || true))) {
            throw new Malformed(Refusal.of(Reason.NOT_CSV), line);
        }
        line++;
        boolean blank = cells.size() == 1 && cells.get(0).isEmpty();
        if (!blank) rows.add(new Row(begins, cells));
    }

    private boolean taken(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private String cell() {
        if (taken('"')) return quoted();
        int from = at;
        while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) at++;
        return text.substring(from, at);
    }

    private String quoted() {
        int begins = line;
        StringBuilder cell = new StringBuilder();
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '\n') line++;
            if (next != '"') cell.append(next);
            else if (taken('"')) cell.append('"');
            else return cell.toString();
        }
        throw new Malformed(Refusal.of(Reason.NOT_CSV), begins);
    }

    private static String bare(String cell, int line) {
        if (cell.isEmpty()) return cell;
        boolean kept = cell.length() > 1 && cell.charAt(0) == '\'' && guarded(cell.charAt(1));
        if (kept) return cell.substring(1);
        if (FORMULA.indexOf(cell.charAt(0)) >= 0) throw new Malformed(Refusal.of(Reason.FORMULA), line);
        return cell;
    }

    private static boolean guarded(char second) {
        return second == '\'' || FORMULA.indexOf(second) >= 0;
    }

    /** One record with its line end. */
    static String written(List<String> cells) {
        return String.join(",", cells.stream().map(Cells::written).toList()) + "\r\n";
    }

    private static String written(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
        boolean apostrophe = cell.length() > 1 && cell.charAt(0) == '\'' && guarded(cell.charAt(1));
        String safe = formula || apostrophe ? "'" + cell : cell;
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
