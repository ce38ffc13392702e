package org.relais.host.web.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.relais.host.cluster.Soon;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** The pages about clock, jobs and nodes, over HTTP. */
@RunsHost
class ClusterPagesTest {
    private static final String CLOCK = "/secure/admin/HostClock.jspa";
    private static final String JOBS = "/secure/admin/SchedulerAdmin.jspa";

    private Session admin;

    private Session admin(TestHost host) {
        admin = host.logIn("admin").unlockAdministration("admin");
        return admin;
    }

    @AfterEach
    void the_clock_is_set_right() {
        if (admin != null)
            assertThat(admin.submit("/secure/admin/HostClock!reset.jspa", Map.of())
                            .status())
                    .isEqualTo(200);
    }

    private static String banner(Document page) {
        return page.select(".host-banner").text();
    }

    @Test
    void a_clock_that_is_ahead_is_announced_on_every_page_until_it_is_right(TestHost host) {
        Session admin = admin(host);
        assertThat(banner(admin.get("/secure/Dashboard.jspa").html())).isEmpty();
        Document set = admin.submit("/secure/admin/HostClock!forward.jspa", Map.of("by", "P1DT2H"))
                .html();
        assertThat(banner(set)).contains("1 d 2 h ahead");
        assertThat(banner(host.as(null).get("/secure/Dashboard.jspa").html())).contains("not at the real time");
        assertThat(banner(host.as(null)
                        .with("Accept-Language", "fr")
                        .get("/secure/Dashboard.jspa")
                        .html()))
                .contains("1 j 2 h en avance");
        Document reset =
                admin.submit("/secure/admin/HostClock!reset.jspa", Map.of()).html();
        assertThat(banner(reset)).isEmpty();
    }

    @Test
    void the_clock_can_be_set_to_a_time_of_the_visitors_zone_or_of_another(TestHost host) {
        Session admin = admin(host);
        Document set =
                admin.submit(CLOCK, Map.of("to", "2030-12-24T08:00:00+12:45")).html();
        assertThat(set.select("#clock-now").attr("data-time")).startsWith("2030-12-23T19:15:0");
        assertThat(admin.submit(CLOCK, Map.of("to", "2031-01-01T00:00")).status())
                .isEqualTo(200);
    }

    @Test
    void a_time_that_is_none_too_early_or_too_late_is_refused_with_a_sentence(TestHost host) {
        Session admin = admin(host);
        Reply nonsense = admin.submit(CLOCK, Map.of("to", "<b>tomorrow"));
        assertThat(nonsense.status()).isEqualTo(400);
        assertThat(nonsense.html().select("#clock-problem").text()).contains("“<b>tomorrow” is not a time");
        assertThat(nonsense.html().select("#clock-to").attr("value")).isEqualTo("<b>tomorrow");
        assertRefused(admin.submit(CLOCK, Map.of("to", "2001-01-01T00:00")), "never goes back");
        assertRefused(admin.submit(CLOCK, Map.of("to", "2999-01-01T00:00")), "ten years");
        assertRefused(admin.submit("/secure/admin/HostClock!forward.jspa", Map.of("by", "-PT1H")), "never goes back");
        assertRefused(admin.submit("/secure/admin/HostClock!forward.jspa", Map.of("by", "P99999999999D")), "ten years");
        assertRefused(admin.submit("/secure/admin/HostClock!forward.jspa", Map.of("by", "P1M")), "not a time");
        assertRefused(admin.submit(CLOCK, Map.of()), "not a time");
    }

    private static void assertRefused(Reply reply, String why) {
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.html().select("#clock-problem").text()).contains(why);
    }

    @Test
    void a_job_is_listed_and_can_be_run_now(TestHost host) {
        Session admin = admin(host);
        assertThat(admin.get(JOBS).html().select("[data-job=host.housekeeping]").text())
                .contains("Every 1 h", "Runner: host.housekeeping");
        Reply run = admin.submit("/secure/admin/SchedulerAdmin!run.jspa", Map.of("id", "host.housekeeping"));
        assertThat(run.html().select("[role=status]").text()).contains("The job is due now");
        Soon.within(Duration.ofSeconds(10), () -> admin.get(JOBS)
                .html()
                .select("[data-job=host.housekeeping]")
                .text()
                .contains("Done"));
        assertThat(admin.submit("/secure/admin/SchedulerAdmin!run.jspa", Map.of("id", "no.such.job"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void the_nodes_are_listed_with_the_locks_they_hold(TestHost host) {
        Document page = admin(host).get("/secure/admin/ClusterMonitoring.jspa").html();
        assertThat(page.select("[data-node=node1]").text())
                .contains("This node", host.host().baseUrl(), "Alive");
        assertThat(page.select("main").text()).contains("No lock is held.");
    }

    @Test
    void the_pages_are_for_administrators_who_gave_their_password_again(TestHost host) {
        assertThat(host.as(null).get(JOBS).html().select("#scheduler-jobs")).isEmpty();
        assertThat(host.logIn("admin").get(CLOCK).html().select("#clock-to")).isEmpty();
        assertThat(host.logIn("admin")
                        .submit(CLOCK, Map.of("to", "2030-01-01T00:00"))
                        .html()
                        .select("#clock-now"))
                .isEmpty();
    }
}
