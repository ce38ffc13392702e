package org.relais.host.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.mail.Email;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@RunsHost
class HarnessTest {
    @Test
    void hands_out_visitors(TestHost host) {
        assertThat(host.as(null).get("/secure/Dashboard.jspa").status()).isEqualTo(200);
        assertThat(host.as("admin").get("/secure/ViewProfile.jspa").html().text())
                .contains("admin");
        assertThat(host.logIn("admin")
                        .unlockAdministration("admin")
                        .get("/secure/admin")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_form_without_the_token_is_refused(TestHost host) {
        Session admin = host.logIn("admin").unlockAdministration("admin");
        Map<String, String> form = Map.of("key", "no.such.plugin");
        assertThat(admin.post("/plugins/servlet/upm/disable", form).status()).isEqualTo(403);
        assertThat(admin.submit("/plugins/servlet/upm/disable", form).status()).isEqualTo(404);
    }

    @Test
    void counts_the_statements_of_a_request(TestHost host) {
        assertThat(host.as("admin").counting().get("/secure/Dashboard.jspa").statements())
                .containsKeys("total", "host")
                .allSatisfy((who, count) -> assertThat(count).isPositive());
    }

    @Test
    void hands_out_the_clock(TestHost host) {
        host.clock().forward(Duration.ofDays(3));
        assertThat(host.clock().ahead()).isEqualTo(Duration.ofDays(3));
        assertThat(Duration.between(host.clock().real().instant(), host.clock().instant()))
                .isBetween(Duration.ofDays(3), Duration.ofDays(3).plusSeconds(5));
    }

    @Test
    void the_clock_is_right_again_and_the_outbox_empty_after_each_test(TestHost host) {
        host.clock().forward(Duration.ofDays(3));
        host.host()
                .outbox()
                .deliver(new Email("ada@example.org").setSubject("Left over").setBody(""));
        assertThat(host.outbox("ada@example.org")).hasSize(1);
        host.leave();
        assertThat(host.clock().ahead()).isZero();
        assertThat(host.outbox("ada@example.org")).isEmpty();
    }

    @Nested
    class WithinAnother {
        @Test
        void is_the_same_host(TestHost host) {
            assertThat(host.as("admin").get("/secure/Dashboard.jspa").status()).isEqualTo(200);
        }
    }
}
