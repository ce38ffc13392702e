package org.relais.host.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.relais.host.harness.Reply;
import org.relais.host.harness.RunsHost;
import org.relais.host.harness.Session;
import org.relais.host.harness.TestHost;

/** Mail about issues, to the outbox and to a server. */
@RunsHost(data = "test/resources/mail.json")
class MailTest {
    private static final String SERVER = "/secure/admin/OutgoingMailServers.jspa";
    private static final String OUTBOX = "/secure/admin/Outbox.jspa";

    private static Session admin(TestHost host) {
        return host.logIn("admin").unlockAdministration("admin");
    }

    private static void comment(TestHost host, String author) {
        Reply reply = host.as(author).post("/rest/api/2/issue/POST-1/comment", "{\"body\": \"Là <i>où</i> il faut\"}");
        assertThat(reply.status()).isEqualTo(201);
    }

    @Test
    void whom_it_concerns_is_told_in_their_language_and_the_author_is_not(TestHost host) {
        comment(host, "ada");
        assertThat(host.outbox("ada@example.org")).isEmpty();
        assertThat(host.outbox("ben@example.org")).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("(POST-1) A <b>bold</b> summary");
            assertThat(mail.body()).contains("Ada Lovelace a commenté POST-1.", "Là <i>où</i> il faut");
            assertThat(mail.body()).contains(host.url("/browse/POST-1"));
        });
        comment(host, "ben");
        assertThat(host.outbox("ada@example.org")).singleElement().satisfies(mail -> assertThat(mail.body())
                .contains("Ben Ali commented on POST-1."));
    }

    @Test
    void the_outbox_shows_mails_as_text_and_finds_them(TestHost host) {
        comment(host, "ada");
        Session admin = admin(host);
        assertThat(admin.submit("/secure/admin/Outbox!flush.jspa", Map.of()).status())
                .isEqualTo(200);
        Reply page = admin.get(OUTBOX + "?q=ben%40");
        assertThat(page.html().select("#outbox tbody tr")).hasSize(1);
        assertThat(page.html().select("#outbox b")).isEmpty();
        String link = page.html().select("#outbox a").attr("href");
        assertThat(page.html().select("#outbox a").text()).contains("A <b>bold</b> summary");
        Reply mail = admin.get(link.substring(link.indexOf("/secure")));
        assertThat(mail.status()).isEqualTo(200);
        assertThat(mail.html().select("i")).noneMatch(element -> element.text().equals("où"));
        assertThat(mail.html().text()).contains("Là <i>où</i> il faut");
        assertThat(admin.get(OUTBOX + "?q=100%25").html().select("#outbox")).isEmpty();
        assertThat(admin.get(OUTBOX + "?page=-1").status()).isEqualTo(200);
        assertThat(admin.get("/secure/admin/Outbox!mail.jspa?id=1").status()).isEqualTo(404);
        assertThat(admin.submit("/secure/admin/Outbox!clear.jspa", Map.of()).status())
                .isEqualTo(200);
        assertThat(admin.get(OUTBOX).html().select("#outbox")).isEmpty();
    }

    @Test
    void nobody_else_reads_the_outbox(TestHost host) {
        assertThat(host.logIn("ada").get(OUTBOX).status()).isEqualTo(403);
        assertThat(host.as(null).get(OUTBOX).header("Location")).contains("login.jsp");
    }

    @Test
    void with_a_server_mail_is_sent_to_it(TestHost host) throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        Session admin = admin(host);
        try {
            Map<String, String> form = Map.of(
                    "host", "127.0.0.1",
                    "port", Integer.toString(server.getSmtp().getPort()),
                    "from", "jira@example.org",
                    "prefix", "[Jira]");
            assertThat(admin.submit(SERVER, form).status()).isEqualTo(200);
            assertThat(admin.get("/plugins/servlet/audit").html().text()).contains("Outgoing mail server: 127.0.0.1");
            comment(host, "ada");
            assertThat(host.outbox("ben@example.org")).isEmpty();
            assertThat(server.waitForIncomingEmail(5_000, 1)).isTrue();
            MimeMessage mail = server.getReceivedMessages()[0];
            assertThat(mail.getSubject()).isEqualTo("[Jira] (POST-1) A <b>bold</b> summary");
            assertThat(mail.getAllRecipients()[0]).hasToString("ben@example.org");
            assertThat(mail.getFrom()[0].toString()).contains("jira@example.org");
            assertThat(mail.getContent().toString()).contains("Là <i>où</i> il faut");
            server.stop();
            Reply told = admin.submit("/secure/admin/OutgoingMailServers!test.jspa", Map.of("to", "a@example.org"));
            assertThat(told.status()).isEqualTo(200);
            assertThat(told.html().text()).contains("The mail server 127.0.0.1:");
        } finally {
            server.stop();
            admin.submit("/secure/admin/OutgoingMailServers!remove.jspa", Map.of());
        }
        comment(host, "ada");
        assertThat(host.outbox("ben@example.org")).hasSize(1);
    }

    @Test
    void a_wrong_server_is_refused_and_nothing_typed_is_lost(TestHost host) {
        Session admin = admin(host);
        Map<String, String> form =
                Map.of("host", "mail.example.org", "port", "70000", "from", "jira@example.org", "prefix", "[J]");
        Reply refused = admin.submit(SERVER, form);
        assertThat(refused.status()).isEqualTo(400);
        form.forEach((field, typed) -> assertThat(
                        refused.html().select("input[name=" + field + "]").attr("value"))
                .isEqualTo(typed));
        assertThat(refused.html().select(".error")).isNotEmpty();
    }
}
