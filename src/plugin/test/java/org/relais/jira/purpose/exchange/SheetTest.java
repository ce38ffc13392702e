package org.relais.jira.purpose.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.relais.jira.access.Version;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.exchange.Sheet.Unreadable;
import org.relais.jira.purpose.exchange.Sheet.Unreadable.Reason;

class SheetTest {
    private static final String ACCENTS = "key;why\r\nA-1;Les crues sont annoncées à l’heure\r\n";
    private static final List<Told> SAID =
            List.of(new Told(2, "", "A-1", Map.of(Part.WHY, "Les crues sont annoncées à l’heure"), Optional.empty()));

    private static List<Told> rows(byte[] file) {
        return Sheet.read(file, rows -> rows, fault -> {
            throw new AssertionError(fault.toString());
        });
    }

    private static List<Told> rows(String file) {
        return rows(file.getBytes(StandardCharsets.UTF_8));
    }

    private static Unreadable fault(byte[] file) {
        return Sheet.read(
                file,
                rows -> {
                    throw new AssertionError("read: " + rows);
                },
                fault -> fault);
    }

    private static Unreadable fault(String file) {
        return fault(file.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void accents_are_the_same_whatever_a_spreadsheet_writes() {
        assertThat(rows(ACCENTS)).isEqualTo(SAID);
        assertThat(rows("\uFEFF" + ACCENTS)).isEqualTo(SAID);
        assertThat(rows(ACCENTS.getBytes(Charset.forName("windows-1252")))).isEqualTo(SAID);
        assertThat(rows(("\uFEFF" + ACCENTS).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(SAID);
        assertThat(rows(("\uFEFF" + ACCENTS).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(SAID);
    }

    @Test
    void half_a_character_and_bytes_that_are_no_text_are_refused() {
        byte[] half = {'k', 'e', 'y', ',', 'w', 'h', 'y', '\n', (byte) 0xED, (byte) 0xA0, (byte) 0xBD};
        assertThat(fault(half)).isEqualTo(Unreadable.of(Reason.NOT_TEXT));
        assertThat(fault(new byte[] {'k', (byte) 0x81})).isEqualTo(Unreadable.of(Reason.NOT_TEXT));
        assertThat(fault(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 0xE9}))
                .as("the mark says that it is UTF-8")
                .isEqualTo(Unreadable.of(Reason.NOT_TEXT));
    }

    @Test
    void columns_come_in_any_order_and_case_and_unknown_ones_are_passed_over() {
        assertThat(rows("Summary, WHY ,Key,Version,issue\nx,y,A-1,abc,7\n"))
                .containsExactly(new Told(2, "7", "A-1", Map.of(Part.WHY, "y"), Optional.of(new Version("abc"))));
    }

    @Test
    void a_blank_cell_is_a_blank_text_and_a_missing_column_or_a_short_row_says_nothing() {
        assertThat(rows("key,why,signal\nA-1,,\nA-2,x\n"))
                .containsExactly(
                        new Told(2, "", "A-1", Map.of(Part.WHY, "", Part.SIGNAL, ""), Optional.empty()),
                        new Told(3, "", "A-2", Map.of(Part.WHY, "x"), Optional.empty()));
    }

    @Test
    void a_file_without_the_columns_it_needs_is_refused() {
        assertThat(fault("").reason()).isEqualTo(Reason.NO_ISSUE);
        assertThat(fault("why\nx").reason()).isEqualTo(Reason.NO_ISSUE);
        assertThat(fault("key,summary\nA-1,x").reason()).isEqualTo(Reason.NO_PART);
        assertThat(fault("key,why,Why\nA-1,x,y")).isEqualTo(Unreadable.of(Reason.TWICE, "why"));
        assertThat(fault("key,why\nA-1,\"x")).isEqualTo(Unreadable.of(Reason.BROKEN_QUOTE, 2));
    }

    @Test
    void a_hundred_thousand_rows_are_read_and_one_more_is_refused() {
        String row = "A-1,x\n";
        assertThat(rows("key,why\n" + row.repeat(Sheet.MOST_ROWS))).hasSize(100_000);
        assertThat(fault("key,why\n" + row.repeat(Sheet.MOST_ROWS + 1)))
                .isEqualTo(Unreadable.of(Reason.TOO_MANY, 100_000, 100_001));
    }
}
