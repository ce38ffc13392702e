package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {
    @Test
    void a_page_of_this_site_is_kept_with_its_query() {
        assertThat(LocalPath.orHome("/issues/?jql=a").value()).isEqualTo("/issues/?jql=a");
        assertThat(LocalPath.of(Asked.get().at("/jira/issues/?jql=a").request()).value())
                .isEqualTo("/issues/?jql=a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "//evil.example", "http://evil.example", "/\\evil.example", "/a\r\nX: y", "javascript:1"})
    void another_site_is_not_a_place_to_go(String wanted) {
        assertThat(LocalPath.orHome(wanted)).isEqualTo(LocalPath.HOME);
    }

    @Test
    void nowhere_is_home() {
        assertThat(LocalPath.orHome(null)).isEqualTo(LocalPath.HOME);
    }
}
