package org.relais.cli.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Fault;

class TableTest {
    @TempDir
    private Path directory;

    private Table table(byte[] bytes) throws IOException {
        return Table.csv(Source.of(Files.write(directory.resolve("t.csv"), bytes)));
    }

    @Test
    void commas_semicolons_and_tabs_are_all_read() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            String text = "name" + separator + "Prénom\n\"O'Neil" + separator + " x\"" + separator + "Zoë\n";
            Table.Row row = table(text.getBytes(StandardCharsets.UTF_8)).rows().get(0);
            assertThat(row.get("NAME")).isEqualTo("O'Neil" + separator + " x");
            assertThat(row.get("prenom")).isEqualTo("Zoë");
        }
    }

    @Test
    void a_mark_at_the_beginning_and_the_charset_of_windows_are_no_trouble() throws IOException {
        String text = "id;réponse\r\n1;déjà – là\r\n";
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
        byte[] windows = text.getBytes(Charset.forName("windows-1252"));
        for (byte[] bytes : List.of(marked, windows, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(table(bytes).rows().get(0).get("réponse")).isEqualTo("déjà – là");
        }
    }

    @Test
    void what_is_written_is_no_formula_and_is_read_as_it_was() throws IOException {
        List<List<String>> rows = List.of(List.of("id", "name"), List.of("=1+1", "@x\n\"y\""));
        byte[] written = Table.csv(Locale.FRENCH, rows);
        assertThat(new String(written, StandardCharsets.UTF_8))
                .startsWith("\uFEFFid;name")
                .contains("'=1+1");
        Table.Row row = table(written).rows().get(0);
        assertThat(row.get("id")).isEqualTo("=1+1");
        assertThat(row.get("name")).isEqualTo("@x\n\"y\"");
        assertThat(new String(Table.csv(Locale.ENGLISH, rows), StandardCharsets.UTF_8))
                .startsWith("\uFEFFid,name");
    }

    @Test
    void a_row_knows_its_line_even_after_cells_of_several() throws IOException {
        Table table = table("a,b\n\"1\n2\",x\n\n3,y\n".getBytes(StandardCharsets.UTF_8));
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(2, 5);
    }

    @Test
    void more_rows_than_may_be_are_refused() {
        byte[] many = ("a\n" + "1\n".repeat(Table.MOST_ROWS + 1)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> table(many)).isInstanceOf(Fault.class).hasMessage("table.rows");
    }
}
