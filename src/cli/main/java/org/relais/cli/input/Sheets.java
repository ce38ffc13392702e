package org.relais.cli.input;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.relais.cli.Fault;

/**
 * Reads the sheets of an .xlsx workbook as tables. A formula is refused, because what it would give is not ours to say.
 *
 * <p>The format is ECMA-376 part 1, §18; what is read of it is the names of sheets, shared texts, the formats of dates,
 * and cells.
 */
public final class Sheets {
    static final int MOST_COLUMNS = 256;

    private final Workbook book;
    private final List<String> shared;
    private final Days days;
    private final List<String> cells = new ArrayList<>();

    private Sheets(Workbook book) throws XMLStreamException {
        this.book = book;
        this.shared = shared(book);
        this.days = Days.of(book);
    }

    /** The tables of a workbook, by the name of their sheet, in its order. */
    public static Map<String, Table> of(Source source) {
        if (source.isOldOffice()) throw Fault.in(source.name(), "sheet.old");
        if (!source.isZip()) throw Fault.in(source.name(), "sheet.other");
        try (Workbook book = new Workbook(source)) {
            Sheets sheets = new Sheets(book);
            Map<String, Table> tables = new LinkedHashMap<>();
            for (Map.Entry<String, String> sheet : book.sheets().entrySet()) {
                Table table = sheets.table(sheet.getKey(), sheet.getValue());
                if (table != null) tables.put(sheet.getKey(), table);
            }
            return tables;
        } catch (XMLStreamException | NumberFormatException broken) {
            throw Fault.in(
                    source.name(),
                    "sheet.broken",
                    broken.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static List<String> shared(Workbook book) throws XMLStreamException {
        List<String> texts = new ArrayList<>();
        try (Workbook.Part part = book.part("xl/sharedStrings.xml")) {
            while (part.next("si")) texts.add(part.text("si"));
        }
        return texts;
    }

    private Table table(String sheet, String path) throws XMLStreamException {
        String name = book.name() + " › " + sheet;
        Table table = null;
        int row = 0;
        int column = 0;
        try (Workbook.Part part = book.part(path)) {
            while (part.next("row", "c")) {
                if (part.is("row")) {
                    table = finished(name, table, row);
                    row = part.number("r", row + 1);
                    column = 0;
                } else {
                    column = column(name, row, part.attribute("r"), column);
                    put(name, row, column++, part);
                }
            }
        }
        return finished(name, table, row);
    }

    private Table finished(String name, Table table, int row) {
        Table now = table;
        if (now != null) now.add(row, List.copyOf(cells));
        else if (cells.stream().anyMatch(cell -> !cell.isBlank())) now = new Table(name, List.copyOf(cells));
        cells.clear();
        return now;
    }

    /** The column that a reference such as {@code AB12} names; without one, the next. */
    private static int column(String sheet, int row, String reference, int next) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (column > MOST_COLUMNS) throw Fault.at(sheet, row, "sheet.columns", MOST_COLUMNS);
        }
        if (column == 0 && next >= MOST_COLUMNS) throw Fault.at(sheet, row, "sheet.columns", MOST_COLUMNS);
        return column == 0 ? next : column - 1;
    }

    private void put(String sheet, int row, int column, Workbook.Part part) throws XMLStreamException {
        String type = part.attribute("t");
        int style = part.number("s", 0);
        String reference = part.attribute("r");
        String value = "";
        while (part.child("c")) {
            if (part.is("f")) throw Fault.at(sheet, row, "sheet.formula", reference);
            if (part.is("v")) value = part.text("v");
            else if (part.is("is")) value = part.text("is");
        }
        while (cells.size() <= column) cells.add("");
        cells.set(column, read(sheet, row, type, style, value));
    }

    private String read(String sheet, int row, String type, int style, String value) {
        return switch (type) {
            case "s" -> {
                int index = value.isEmpty() ? -1 : Integer.parseInt(value.strip());
                if (index < 0 || index >= shared.size()) throw Fault.at(sheet, row, "sheet.broken", "sharedStrings");
                yield shared.get(index);
            }
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "e" -> throw Fault.at(sheet, row, "sheet.error", value);
            case "", "n" -> days.shown(style, value.strip());
            default -> value;
        };
    }
}
