package org.relais.jira.purpose.jql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {
    @Test
    void every_key_is_named_once_in_order_and_no_query_gets_too_long() {
        List<String> keys =
                IntStream.range(0, 5_000).mapToObj(n -> "LONGPROJECT-" + n).toList();
        List<List<String>> batches = Batches.of(keys, 3);
        assertThat(batches.stream().flatMap(List::stream)).containsExactlyElementsOf(keys);
        assertThat(batches)
                .allSatisfy(batch ->
                        assertThat(String.join("\", \"", batch).length() * 3).isLessThan(9_000));
        assertThat(batches.size()).as("as few as that allows").isLessThan(60);
    }

    @Test
    void no_keys_are_no_queries_and_one_key_is_one() {
        assertThat(Batches.of(List.of(), 2)).isEmpty();
        assertThat(Batches.of(List.of("A-1"), 0)).containsExactly(List.of("A-1"));
    }
}
