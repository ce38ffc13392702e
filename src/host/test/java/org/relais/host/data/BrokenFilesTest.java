package org.relais.host.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.host.data.FreshHost.task;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenFilesTest {
    private final FreshHost host = new FreshHost();

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void broken_records_are_told_with_their_place_and_the_others_come_in() {
        ImportReport report = host.bring("[" + task("BEE-1", "") + ",\n 17,\n {\"fields\": {}},\n "
                + task("BEE-2", ", \"updated\": \"yesterday\"") + ",\n " + task("BEE-3", ", \"labels\": \"wax\"")
                + ",\n"
                + task("BEE-4", "") + "]");

        assertThat(report.failures())
                .extracting(Object::toString)
                .containsExactly(
                        "issues[1], line 3, column 2: a record should be an object",
                        "issues[2], line 4, column 2: the record has no key",
                        "issues[3], line 5, column 2 (BEE-2): updated is no date and time: yesterday",
                        "issues[4], line 7, column 2 (BEE-3): labels should be a list and is string \"wax\"");
        assertThat(report)
                .extracting(ImportReport::created, ImportReport::failed, ImportReport::complete)
                .containsExactly(2, 4, true);
    }

    @Test
    void what_came_before_the_end_of_a_truncated_file_stays() {
        String file = "[" + task("BEE-1", "") + "," + task("BEE-2", "");
        ImportReport report = host.bring(file.substring(0, file.length() - 20));

        assertThat(report)
                .extracting(ImportReport::created, ImportReport::complete)
                .containsExactly(1, false);
        assertThat(report.failures()).extracting("reason").containsExactly("the file stops in the middle");
    }

    @Test
    void what_came_before_the_end_of_a_truncated_gzip_stays() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        StringBuilder many = new StringBuilder("[");
        for (int i = 1; i < 2000; i++)
            many.append(task("BEE-" + i, ", \"description\": \"" + Integer.toHexString(i * 7919) + "\""))
                    .append(',');
        try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
            gzip.write(many.append("0]").toString().getBytes(StandardCharsets.UTF_8));
        }
        ImportReport report = host.bring(Arrays.copyOf(file.toByteArray(), file.size() * 3 / 4));

        assertThat(report.complete()).isFalse();
        assertThat(report.created()).isPositive();
        assertThat(report.failures()).extracting("reason").containsExactly("the file stops in the middle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PK\u0003\u0004 no json", "<html></html>", "{\"hello\": 1}", "42", "{\"issues\": {}}"})
    void a_file_without_issues_is_told_in_one_sentence(String file) {
        ImportReport report = host.bring(file);

        assertThat(report.complete()).isFalse();
        assertThat(report.failures()).hasSize(1);
    }

    @Test
    void a_file_nested_beyond_measure_is_left_where_that_begins() {
        ImportReport report = host.bring("[" + task("BEE-1", "") + ","
                + task("BEE-2", ", \"deep\": " + "[".repeat(100_000) + "]".repeat(100_000)) + "]");

        assertThat(report)
                .extracting(ImportReport::created, ImportReport::complete)
                .containsExactly(1, false);
        assertThat(report.failures().get(0).reason()).startsWith("the file is nested or filled beyond measure");
    }

    @Test
    void characters_that_cannot_be_stored_are_replaced_and_told() {
        ImportReport report = host.bring("["
                + task("BEE-1", ", \"description\": \"a\\u0000b\\ud800c\\ud83d\\ude00\", \"odd\": \"\\u0000\\udc00\"")
                + "]");

        assertThat(host.issue("BEE-1").getDescription()).isEqualTo("a\uFFFDb\uFFFDc😀");
        assertThat(report.notes())
                .containsExactly("Texts with characters that cannot be stored, now \uFFFD: 1 (BEE-1)");
    }

    @Test
    void a_byte_that_is_no_utf8_does_not_end_the_import() {
        ImportReport report = host.bring(
                ("[" + task("BEE-1", "").replace("About", "Été") + "]").getBytes(StandardCharsets.ISO_8859_1));

        assertThat(report.created()).isEqualTo(1);
        assertThat(host.issue("BEE-1").getSummary()).isEqualTo("\uFFFDt\uFFFD BEE-1");
    }

    @Test
    void a_long_summary_is_shortened_and_told() {
        ImportReport report = host.bring("[" + task("BEE-1", "").replace("About", "é".repeat(300)) + "]");

        assertThat(host.issue("BEE-1").getSummary()).isEqualTo("é".repeat(254) + "…");
        assertThat(report.notes()).containsExactly("Names and summaries shortened to 255 characters: 1 (BEE-1)");
    }

    @Test
    void an_issue_whose_readers_are_not_told_stays_out() {
        ImportReport report = host.bring("[" + task("BEE-1", ", \"security\": {\"id\": \"5\"}") + ","
                + task(
                        "BEE-2",
                        ", \"comment\": {\"comments\": [{\"body\": \"x\", \"visibility\": {\"type\": \"agents\"}}]}")
                + "]");

        assertThat(report.failures())
                .extracting("reason")
                .containsExactly("the security level has no name", "it is not told who may see a comment");
        assertThat(host.count("issue")).isZero();
    }
}
