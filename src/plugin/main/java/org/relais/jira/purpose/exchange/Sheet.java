package org.relais.jira.purpose.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.relais.jira.access.Version;
import org.relais.jira.csv.Csv;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;

/** Purposes as a table: which columns there are, and what a row means. */
public final class Sheet {
    public static final String ISSUE = "issue";
    public static final String KEY = "key";
    public static final String VERSION = "version";
    /** In the order in which they are written. */
    public static final List<String> COLUMNS = columns();
    /** The most rows that a file may have. */
    public static final int MOST_ROWS = 100_000;
    /** The most bytes that a file may have. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private Sheet() {}

    private static List<String> columns() {
        List<String> columns = new ArrayList<>(List.of(ISSUE, KEY));
        for (Part part : Part.values()) columns.add(part.word());
        columns.add(VERSION);
        return List.copyOf(columns);
    }

    /** Why a file could not be read at all. */
    public record Unreadable(Reason reason, List<Object> details) {
        /** What can be wrong with a file. */
        public enum Reason {
            NOT_TEXT,
            BROKEN_QUOTE,
            NO_ISSUE,
            NO_PART,
            TWICE,
            TOO_MANY,
            NOT_THE_SHAPE;

            public String word() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        public static Unreadable of(Reason reason, Object... details) {
            return new Unreadable(reason, List.of(details));
        }

        /** The i18n key of the sentence. */
        public String key() {
            return "purpose.exchange.unreadable." + reason.word();
        }
    }

    /** Reads a file of comma-separated values. Columns that it does not know are passed over. */
    public static <T> T read(byte[] file, Function<List<Told>, T> rows, Function<Unreadable, T> fault) {
        Optional<String> text = Decoding.text(file);
        if (text.isEmpty()) return fault.apply(Unreadable.of(Unreadable.Reason.NOT_TEXT));
        return read(text.get(), rows, fault);
    }

    /** The same of a text. */
    public static <T> T read(String text, Function<List<Told>, T> rows, Function<Unreadable, T> fault) {
        List<Csv.Record> lines;
        try {
            lines = Csv.read(text);
        } catch (Csv.Broken broken) {
            return fault.apply(Unreadable.of(Unreadable.Reason.BROKEN_QUOTE, broken.line()));
        }
        Map<String, Integer> columns = new HashMap<>();
        List<String> header = lines.isEmpty() ? List.of() : lines.get(0).cells();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT);
            if (COLUMNS.contains(name) && columns.put(name, i) != null) {
                return fault.apply(Unreadable.of(Unreadable.Reason.TWICE, name));
            }
        }
        Optional<Unreadable> missing = missing(columns, lines.size() - 1);
        if (missing.isPresent()) return fault.apply(missing.get());
        return rows.apply(lines.stream().skip(1).map(line -> row(line, columns)).toList());
    }

    private static Optional<Unreadable> missing(Map<String, Integer> columns, int rows) {
        if (!columns.containsKey(ISSUE) && !columns.containsKey(KEY)) {
            return Optional.of(Unreadable.of(Unreadable.Reason.NO_ISSUE, String.join(", ", COLUMNS)));
        }
        boolean part = false;
        for (Part one : Part.values()) part |= columns.containsKey(one.word());
        if (!part) return Optional.of(Unreadable.of(Unreadable.Reason.NO_PART, String.join(", ", COLUMNS)));
        if (rows > MOST_ROWS) return Optional.of(Unreadable.of(Unreadable.Reason.TOO_MANY, MOST_ROWS, rows));
        return Optional.empty();
    }

    private static Told row(Csv.Record line, Map<String, Integer> columns) {
        Map<Part, String> texts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            cell(line, columns, part.word()).ifPresent(text -> texts.put(part, Csv.restored(text)));
        }
        return new Told(
                line.line(),
                cell(line, columns, ISSUE).map(String::strip).orElse(""),
                cell(line, columns, KEY).map(String::strip).orElse(""),
                texts,
                cell(line, columns, VERSION)
                        .map(String::strip)
                        .filter(version -> !version.isEmpty())
                        .map(Version::new));
    }

    /** A row that ends early says nothing about the columns that it does not reach. */
    private static Optional<String> cell(Csv.Record line, Map<String, Integer> columns, String name) {
        return Optional.ofNullable(columns.get(name))
                .filter(column -> column < line.cells().size())
                .map(line.cells()::get);
    }

    /** The first line of a file. */
    public static String header() {
        return Csv.written(COLUMNS);
    }

    /** A purpose as a line of a file. */
    public static String line(String key, Purpose purpose) {
        List<String> cells =
                new ArrayList<>(List.of(Long.toString(purpose.issue().value()), key));
        for (Part part : Part.values())
            cells.add(Csv.harmless(purpose.part(part).orElse("")));
        cells.add(purpose.version().value());
        return Csv.written(cells);
    }
}
