package org.relais.jira.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values as RFC 4180 has them, with the liberties that spreadsheets take: the separator may be a
 * semicolon or a tab, a line may end in any of three ways, and a mark of the byte order may come first. Some seventy
 * lines of our own rather than a library in everybody's Jira; a test compares them with one.
 */
public final class Csv {
    /** What begins like a formula: a sheet would run it. The apostrophe is among them, so that it can be told from ours. */
    private static final String RUNS = "=+-@\t\r'";

    private final String text;
    private final char separator;
    private int at;
    private int line = 1;

    private Csv(String text) {
        this.text = text;
        separator = separator(text);
    }

    /** One record, and the line of the file on which it begins. */
    public record Record(int line, List<String> cells) {
        public Record {
            cells = List.copyOf(cells);
        }
    }

    /** A quoted cell that is not as it should be. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        private final int line;

        Broken(int line) {
            super("line " + line);
            this.line = line;
        }

        public int line() {
            return line;
        }
    }

    /** All records; lines that hold nothing are passed over. */
    public static List<Record> read(String text) throws Broken {
        Csv csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Record> lines = new ArrayList<>();
        while (csv.at < csv.text.length()) {
            Record next = csv.next();
            if (!next.cells().equals(List.of(""))) lines.add(next);
        }
        return lines;
    }

    private Record next() throws Broken {
        int first = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(peek() == '"' ? quoted() : plain());
        } while (skip(separator));
        skipLineEnd();
        return new Record(first, cells);
    }

    private String plain() {
        int from = at;
        while (at < text.length() && text.charAt(at) != separator && !atLineEnd()) at++;
        return text.substring(from, at);
    }

    private String quoted() throws Broken {
        int first = line;
        StringBuilder cell = new StringBuilder();
        at++;
        while (true) {
            if (at >= text.length()) throw new Broken(first);
            char next = text.charAt(at++);
            if (next != '"') {
                cell.append(next);
                if (next == '\n' || (next == '\r' && peek() != '\n')) line++;
            } else if (!skip('"')) break;
            else cell.append('"');
        }
        if (at < text.length() && text.charAt(at) != separator && !atLineEnd()) throw new Broken(line);
        return cell.toString();
    }

    private int peek() {
        return at < text.length() ? text.charAt(at) : -1;
    }

    private boolean atLineEnd() {
        return peek() == '\n' || peek() == '\r';
    }

    private boolean skip(char wanted) {
        if (peek() != wanted) return false;
        at++;
        return true;
    }

    private void skipLineEnd() {
        boolean carriage = skip('\r');
        if (skip('\n') || carriage) line++;
    }

    /** Whichever of the three the first line has most of, outside quotes. */
    private static char separator(String text) {
        int[] found = new int[3];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"') quoted = !quoted;
            else if (!quoted && (one == '\n' || one == '\r')) break;
            else if (!quoted && ",;\t".indexOf(one) >= 0) found[",;\t".indexOf(one)]++;
        }
        if (found[1] > found[0] && found[1] >= found[2]) return ';';
        return found[2] > found[0] ? '\t' : ',';
    }

    /** One record as it is written: commas, quotes where they are needed, and the line end of the RFC. */
    public static String written(List<String> cells) {
        StringBuilder written = new StringBuilder();
        for (String cell : cells) {
            if (written.length() > 0) written.append(',');
            boolean plain = cell.chars().noneMatch(one -> ",;\t\"\r\n".indexOf(one) >= 0)
                    && cell.strip().equals(cell);
            written.append(plain ? cell : '"' + cell.replace("\"", "\"\"") + '"');
        }
        return written.append("\r\n").toString();
    }

    /** The text as a sheet shows and never runs it: an apostrophe stands before what begins like a formula. */
    public static String harmless(String text) {
        return runs(text, 0) ? "'" + text : text;
    }

    /** The text as it was before {@link #harmless}. */
    public static String restored(String cell) {
        return cell.startsWith("'") && runs(cell, 1) ? cell.substring(1) : cell;
    }

    /** Whether a sheet would run the text of a cell. */
    public static boolean isFormula(String cell) {
        return runs(cell, 0) && !cell.startsWith("'");
    }

    private static boolean runs(String text, int at) {
        return text.length() > at && RUNS.indexOf(text.charAt(at)) >= 0;
    }
}
