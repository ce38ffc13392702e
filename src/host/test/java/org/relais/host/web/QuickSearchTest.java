package org.relais.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class QuickSearchTest {
    @Test
    void a_key_opens_the_issue() {
        assertThat(QuickSearch.target("demo-12")).isEqualTo("/browse/DEMO-12");
    }

    @Test
    void jql_is_run_as_it_is() {
        assertThat(jql("project = DEMO")).isEqualTo("project = DEMO");
        assertThat(jql("assignee is EMPTY")).isEqualTo("assignee is EMPTY");
        assertThat(jql("")).isEmpty();
    }

    @Test
    void words_are_looked_for() {
        assertThat(jql("login is slow")).isEqualTo("text ~ \"login is slow\"");
        assertThat(jql("say \"hi\"")).isEqualTo("text ~ \"say \\\"hi\\\"\"");
    }

    private static String jql(String typed) {
        String address = QuickSearch.target(typed);
        assertThat(address).startsWith("/issues/?jql=");
        return URLDecoder.decode(address.substring("/issues/?jql=".length()), StandardCharsets.UTF_8);
    }
}
