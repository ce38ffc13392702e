package org.relais.host.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundIssuesTest {
    @Test
    void the_first_page_leads_to_the_next_one_alone() {
        FoundIssues first = page(0, 50, 120);
        assertThat(List.of(first.first(), first.last(), first.next())).isEqualTo(List.of(1L, 50L, 50L));
        assertThat(List.of(first.hasPrevious(), first.hasNext())).isEqualTo(List.of(false, true));
    }

    @Test
    void the_last_page_leads_back_alone() {
        FoundIssues last = page(100, 20, 120);
        assertThat(last.previous()).isEqualTo(50);
        assertThat(List.of(last.hasPrevious(), last.hasNext())).isEqualTo(List.of(true, false));
    }

    @Test
    void a_page_that_starts_in_the_middle_goes_back_to_the_beginning() {
        assertThat(page(7, 50, 120).previous()).isZero();
    }

    private static FoundIssues page(int start, int lines, long total) {
        FoundIssues.Line line = new FoundIssues.Line(null, List.of());
        return new FoundIssues(List.of(), Collections.nCopies(lines, line), List.of(), total, start, 50);
    }
}
