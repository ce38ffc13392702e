package org.relais.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Fault;
import org.relais.cli.Words;
import org.relais.cli.Xlsx;

class SheetsTest {
    @TempDir
    private Path directory;

    private Path file() {
        return directory.resolve("book.xlsx");
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static String refusal(ThrowingCallable reading) {
        String[] sentence = new String[1];
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(Fault.class, fault -> sentence[0] = fault.in(Words.in(Locale.ENGLISH)));
        return sentence[0];
    }

    private String refused() {
        return refusal(() -> Sheets.of(Source.of(file())));
    }

    @Test
    void cells_are_texts_numbers_truths_and_days() {
        Path file = new Xlsx()
                .sheet(
                        "One",
                        row("name", "n", "yes", "day"),
                        row("A & B", 1.50, true, LocalDate.of(2026, 11, 25)),
                        row("", 3))
                .write(file());
        Table table = Sheets.of(Source.of(file)).get("One");
        Table.Row first = table.rows().get(0);
        assertThat(first.get("Name")).isEqualTo("A & B");
        assertThat(first.get("N")).isEqualTo("1.5");
        assertThat(first.get("yes")).isEqualTo("true");
        assertThat(first.get("DAY")).isEqualTo("2026-11-25");
        assertThat(table.rows().get(1).get("n")).isEqualTo("3");
        assertThat(table.rows().get(1).line()).isEqualTo(3);
    }

    @Test
    void a_formula_is_refused_with_its_cell() {
        new Xlsx()
                .rows(
                        "S",
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"4\"><c r=\"B4\"><f>HYPERLINK(1)</f><v>1</v></c></row>")
                .write(file());
        assertThat(refused())
                .isEqualTo("book.xlsx › S, line 4: there is a formula in B4. Save the sheet with values only.");
    }

    @Test
    void entities_are_refused_before_they_grow() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        new Xlsx().part("xl/sharedStrings.xml", bomb).sheet("S", row("a")).write(file());
        assertThat(refused()).contains("declares entities");
        String outside = "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><workbook><sheets/></workbook>";
        new Xlsx().part("xl/workbook.xml", outside).sheet("S", row("a")).write(file());
        assertThat(refused()).contains("declares entities");
    }

    @Test
    void what_unpacks_to_more_than_the_limit_is_refused() throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            zip.write("<sst><si><t>".getBytes(StandardCharsets.UTF_8));
            byte[] much = new byte[1024 * 1024];
            Arrays.fill(much, (byte) ' ');
            for (int i = 0; i <= Workbook.MOST_MEGABYTES; i++) zip.write(much);
        }
        assertThat(Files.size(file())).isLessThan(1024 * 1024);
        assertThat(refused()).contains("unpacks to more than 128 MB");
    }

    @Test
    void a_cell_far_to_the_right_and_a_text_that_is_not_there_cost_nothing() {
        new Xlsx().rows("S", "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>").write(file());
        assertThat(refused()).contains("line 1", "more than 256 columns");
        new Xlsx()
                .rows("S", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>")
                .write(file());
        assertThat(refused()).contains("broken");
        new Xlsx()
                .rows(
                        "S",
                        "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>a</v></c></row><row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>")
                .write(file());
        assertThat(Sheets.of(Source.of(file())).get("S").rows().get(0).get("a")).isEqualTo("1E999999999");
    }

    @Test
    void other_kinds_of_files_are_told_apart() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertThat(refused()).contains("before 2007");
        Files.writeString(file(), "a;b\n1;2\n");
        assertThat(refused()).contains("not an .xlsx workbook");
        Path whole = new Xlsx().sheet("S", row("a")).write(file());
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(refused()).contains("broken or cut");
        Files.write(file(), new byte[0]);
        assertThat(refused()).contains("empty");
    }
}
