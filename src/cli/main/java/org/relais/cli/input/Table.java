package org.relais.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.cli.Fault;

/**
 * Rows under a header, of a CSV file or of a sheet. Columns are found by any of their names, whatever their case, accents
 * and order.
 */
public final class Table {
    /** The most rows of one. */
    public static final int MOST_ROWS = 100_000;

    private static final String BEGINS_FORMULA = "=+-@";

    private final String name;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    Table(String name, List<String> header) {
        this.name = name;
        for (int i = 0; i < header.size(); i++) columns.putIfAbsent(Plain.folded(header.get(i)), i);
    }

    /** A row, and the line of the file in which it is. */
    public final class Row {
        private final int line;
        private final List<String> cells;

        Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        public int line() {
            return line;
        }

        /** The cell of the first of these columns that there is; empty where there is none. */
        public String get(String... names) {
            return column(names)
                    .filter(index -> index < cells.size())
                    .map(index -> cells.get(index).strip())
                    .orElse("");
        }

        public String need(String... names) {
            String cell = get(names);
            if (cell.isEmpty()) throw Fault.at(name, line, "table.needed", names[0]);
            return cell;
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** Reads a CSV with commas, semicolons or tabs, in UTF-8 or as Windows writes it. */
    public static Table csv(Source source) {
        String text = source.textOfSpreadsheet();
        Table table = null;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                int line = (int) record.getStartingLineNumber();
                if (table == null) table = new Table(source.name(), record.getFields());
                else
                    table.add(
                            line,
                            record.getFields().stream().map(Table::unguarded).toList());
            }
        } catch (CsvParseException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            throw Fault.in(source.name(), "table.broken", String.valueOf(cause.getMessage()));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        if (table == null) throw Fault.in(source.name(), "input.empty");
        return table;
    }

    /** Writes a CSV that the spreadsheets of the reader's country open as a table. */
    public static byte[] csv(Locale reader, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        char separator = reader.getLanguage().equals(Locale.FRENCH.getLanguage()) ? ';' : ',';
        CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(text);
        rows.forEach(row -> writer.writeRecord(row.stream().map(Table::guarded).toList()));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static char separator(String text) {
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(';', '\t', ',')
                .filter(c -> header.indexOf(c) >= 0)
                .findFirst()
                .orElse(',');
    }

    /** A cell as it was before {@link #guarded}. */
    private static String unguarded(String cell) {
        boolean guard = cell.length() > 1 && cell.charAt(0) == '\'' && BEGINS_FORMULA.indexOf(cell.charAt(1)) >= 0;
        return guard ? cell.substring(1) : cell;
    }

    /** A cell that no spreadsheet takes for a formula. */
    public static String guarded(String cell) {
        return !cell.isEmpty() && BEGINS_FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    void add(int line, List<String> cells) {
        if (rows.size() == MOST_ROWS) throw Fault.at(name, line, "table.rows", MOST_ROWS);
        Row row = new Row(line, cells);
        if (!row.isBlank()) rows.add(row);
    }

    public String name() {
        return name;
    }

    public List<Row> rows() {
        return rows;
    }

    public boolean has(String... names) {
        return column(names).isPresent();
    }

    /** Refuses a table without the column. */
    public Table with(String... names) {
        if (!has(names)) throw Fault.at(name, 1, "table.column", String.join(" / ", names));
        return this;
    }

    private Optional<Integer> column(String... names) {
        return Stream.of(names)
                .map(one -> columns.get(Plain.folded(one)))
                .filter(index -> index != null)
                .findFirst();
    }
}
