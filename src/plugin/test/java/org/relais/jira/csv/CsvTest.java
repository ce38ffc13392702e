package org.relais.jira.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    private static List<List<String>> cells(String text) throws Csv.Broken {
        return Csv.read(text).stream().map(Csv.Record::cells).toList();
    }

    @Test
    void quotes_commas_and_line_ends_within_a_cell_are_text() throws Csv.Broken {
        assertThat(cells("a,b\r\n\"x, \"\"y\"\"\nz\",2\r\n"))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"\nz", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void a_sheet_may_separate_with_commas_semicolons_or_tabs(String separator) throws Csv.Broken {
        assertThat(cells("key" + separator + "why\nA-1" + separator + "\"one, two; three\""))
                .containsExactly(List.of("key", "why"), List.of("A-1", "one, two; three"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_end_in_any_of_three_ways_and_are_counted_within_cells_too(String end) throws Csv.Broken {
        List<Csv.Record> lines = Csv.read("a" + end + "\"b" + end + "c\"" + end + end + "d");
        assertThat(lines).extracting(Csv.Record::line).containsExactly(1, 2, 5);
    }

    @Test
    void a_quotation_mark_in_the_wrong_place_is_refused_with_its_line() {
        assertThat(catchThrowableOfType(() -> Csv.read("a\n\"b\n\nc"), Csv.Broken.class)
                        .line())
                .as("it is opened there and never closed")
                .isEqualTo(2);
        assertThat(catchThrowableOfType(() -> Csv.read("a\nb\n\"c\"d"), Csv.Broken.class)
                        .line())
                .isEqualTo(3);
    }

    @Test
    void what_is_written_is_read_again_by_us_and_by_a_library() throws Exception {
        Random random = new Random(5);
        String alphabet = "ab,;\t\"\r\n '=é😀";
        for (int round = 0; round < 500; round++) {
            List<List<String>> rows = Stream.generate(() -> Stream.generate(() -> text(random, alphabet))
                            .limit(4)
                            .toList())
                    .limit(5)
                    .toList();
            // a first line of plain names, as files have
            StringBuilder file = new StringBuilder(Csv.written(List.of("a", "b", "c", "d")));
            rows.forEach(row -> file.append(Csv.written(row)));
            assertThat(cells(file.toString()).stream().skip(1)).isEqualTo(rows);
            try (CsvReader<CsvRecord> library = CsvReader.builder().ofCsvRecord(file.toString())) {
                assertThat(library.stream().skip(1).map(CsvRecord::getFields)).isEqualTo(rows);
            }
        }
    }

    /** Never empty: a record of empty cells alone is a blank line to many. */
    private static String text(Random random, String alphabet) {
        int[] characters = alphabet.codePoints().toArray();
        return random.ints(1 + random.nextInt(6), 0, characters.length)
                .map(at -> characters[at])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-1", "@home", "\ttab", "\rreturn", "'quoted", "''=", "plain", "", "’tis"})
    void nothing_runs_in_a_sheet_and_nothing_is_lost(String text) {
        String cell = Csv.harmless(text);
        assertThat(cell).doesNotContainPattern("^[=+\\-@\\t\\r]");
        assertThat(Csv.restored(cell)).isEqualTo(text);
    }

    @Test
    void an_apostrophe_that_somebody_typed_stays() {
        assertThat(Csv.restored("'tis the season")).isEqualTo("'tis the season");
    }
}
