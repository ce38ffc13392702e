package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginsTest {
    @Test
    void a_form_of_this_site_is_taken() {
        assertThat(Origins.same(
                        Asked.post().with("Origin", "http://host.example:8080").request()))
                .isTrue();
    }

    @Test
    void the_page_counts_where_the_browser_names_no_origin() {
        assertThat(Origins.same(Asked.post()
                        .with("Referer", "http://host.example:8080/jira/login.jsp")
                        .request()))
                .isTrue();
        assertThat(Origins.same(
                        Asked.post().with("Referer", "http://evil.example/").request()))
                .isFalse();
    }

    @Test
    void another_site_or_port_or_nowhere_is_refused() {
        assertThat(Origins.same(
                        Asked.post().with("Origin", "http://evil.example").request()))
                .isFalse();
        assertThat(Origins.same(
                        Asked.post().with("Origin", "http://host.example:9090").request()))
                .isFalse();
        assertThat(Origins.same(Asked.post().with("Origin", "null").request())).isFalse();
        assertThat(Origins.same(Asked.post().with("Origin", "http://[").request()))
                .isFalse();
    }

    @Test
    void what_is_no_browser_names_nothing() {
        assertThat(Origins.same(Asked.post().request())).isTrue();
    }
}
