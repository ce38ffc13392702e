package org.relais.jira.echo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaseUrlTest {
    @Test
    void a_link_leads_to_where_a_name_or_an_address_can_be_elsewhere() {
        for (String url : List.of(
                "https://jira.relais.example",
                "http://jira/jira",
                "HTTPS://10.0.0.7:8443/x",
                "http://[2001:db8::1]/")) {
            assertThat(BaseUrl.reachable(url)).as(url).isTrue();
        }
    }

    @Test
    void it_leads_nowhere_where_it_means_this_machine_or_nothing_at_all() {
        for (String url : List.of(
                "",
                "jira.relais.example",
                "/jira",
                "ftp://jira.relais.example",
                "http://",
                "http://localhost:8080",
                "https://LOCALHOST/jira",
                "http://jira.localhost",
                "http://jira.invalid",
                "http://127.0.0.1:2990/jira",
                "http://127.1.2.3",
                "http://0.0.0.0",
                "http://[::1]:8080",
                "http://ji ra.example")) {
            assertThat(BaseUrl.reachable(url)).as(url).isFalse();
        }
        assertThat(BaseUrl.reachable(null)).isFalse();
    }
}
