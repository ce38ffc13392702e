package org.relais.jira.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.relais.jira.access.Version;

class EtagTest {
    private static final Version VERSION = new Version("abc");

    @Test
    void what_is_written_is_read_again() {
        assertThat(Etag.read(Etag.of(VERSION))).contains(VERSION);
    }

    @Test
    void quotes_may_be_left_out() {
        assertThat(Etag.read(" abc ")).contains(VERSION);
    }

    @Test
    void nothing_is_no_version() {
        assertThat(Etag.read(null)).isEmpty();
        assertThat(Etag.read(" ")).isEmpty();
        assertThat(Etag.read("\"\"")).isEmpty();
    }
}
