package org.relais.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes small workbooks as spreadsheets do: shared texts, days as styled numbers, and rows that skip empty cells. */
public final class Xlsx {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** A sheet of texts, numbers, truths, days, and empty cells. */
    public Xlsx sheet(String name, Object[]... rows) {
        StringBuilder data = new StringBuilder();
        for (int r = 0; r < rows.length; r++) {
            data.append("<row r=\"").append(r + 1).append("\">");
            for (int c = 0; c < rows[r].length; c++) cell(data, "" + (char) ('A' + c) + (r + 1), rows[r][c]);
            data.append("</row>");
        }
        return rows(name, data.toString());
    }

    /** A sheet with these rows as they stand in the file. */
    public Xlsx rows(String name, String rows) {
        sheets.add(name);
        parts.put(
                "xl/worksheets/sheet" + sheets.size() + ".xml",
                "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        return this;
    }

    private void cell(StringBuilder data, String reference, Object value) {
        if (value == null || value.equals("")) return;
        data.append("<c r=\"").append(reference).append('"');
        if (value instanceof LocalDate day) {
            long number = ChronoUnit.DAYS.between(LocalDate.of(1899, 12, 30), day);
            data.append(" s=\"1\"><v>").append(number).append("</v></c>");
        } else if (value instanceof Boolean truth) {
            data.append(" t=\"b\"><v>").append(truth ? 1 : 0).append("</v></c>");
        } else if (value instanceof Number number) {
            data.append("><v>").append(number).append("</v></c>");
        } else {
            texts.add(value.toString());
            data.append(" t=\"s\"><v>").append(texts.size() - 1).append("</v></c>");
        }
    }

    /** A part as it is. */
    public Xlsx part(String path, String content) {
        parts.put(path, content);
        return this;
    }

    public Path write(Path file) {
        StringBuilder relations = new StringBuilder();
        StringBuilder names = new StringBuilder();
        for (int i = 1; i <= sheets.size(); i++) {
            relations.append("<Relationship Id=\"rId%d\" Target=\"worksheets/sheet%d.xml\"/>".formatted(i, i));
            names.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(escaped(sheets.get(i - 1)), i, i));
        }
        parts.putIfAbsent("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
        parts.putIfAbsent(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
                        + "</sheets></workbook>");
        parts.putIfAbsent(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId=\"0\"/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
        StringBuilder shared = new StringBuilder();
        texts.forEach(text -> shared.append("<si><t xml:space=\"preserve\">")
                .append(escaped(text))
                .append("</t></si>"));
        parts.putIfAbsent("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + shared + "</sst>");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
