package org.relais.host.web.mail;

import com.atlassian.mail.Email;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.audit.AuditLog;
import org.relais.host.mail.Smtp;
import org.relais.host.web.Administration;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The server that mail is sent to. The password is never shown; left empty, it stays as it was. */
@Controller
@Administration
public final class MailServerPage {
    private static final String PATH = "/secure/admin/OutgoingMailServers.jspa";

    private final Smtp smtp;
    private final AuditLog audit;
    private final Pages pages;

    public MailServerPage(Smtp smtp, AuditLog audit, Pages pages) {
        this.smtp = smtp;
        this.audit = audit;
        this.pages = pages;
    }

    /** What was typed, right or wrong. */
    public record Typed(String host, String port, boolean tls, String username, String from, String prefix) {}

    @GetMapping(PATH)
    public ModelAndView show(HttpServletRequest request) {
        Smtp.Server now = smtp.server();
        Typed typed = now == null
                ? new Typed("", "25", false, "", "", "")
                : new Typed(
                        now.host(), Integer.toString(now.port()), now.tls(), now.username(), now.from(), now.prefix());
        return page(HttpStatus.OK, typed, "", "", request);
    }

    @PostMapping(PATH)
    public ModelAndView save(
            @RequestParam(defaultValue = "") String host,
            @RequestParam(defaultValue = "") String port,
            @RequestParam(defaultValue = "") String tls,
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String prefix,
            HttpServletRequest request) {
        Typed typed =
                new Typed(host.strip(), port.strip(), !tls.isEmpty(), username.strip(), from.strip(), prefix.strip());
        String problem = problem(typed);
        if (!problem.isEmpty()) return page(HttpStatus.BAD_REQUEST, typed, problem, "", request);
        String secret = !password.isEmpty() || smtp.server() == null
                ? password
                : smtp.server().password();
        smtp.use(new Smtp.Server(
                typed.host(),
                Integer.parseInt(typed.port()),
                typed.tls(),
                typed.username(),
                secret,
                typed.from(),
                typed.prefix()));
        audit.record(
                Visit.of(request).person(), "Outgoing mail server: " + typed.host() + ":" + typed.port(), null, "jira");
        return Redirect.to(PATH);
    }

    @PostMapping("/secure/admin/OutgoingMailServers!remove.jspa")
    public ModelAndView remove(HttpServletRequest request) {
        smtp.use(null);
        audit.record(Visit.of(request).person(), "Outgoing mail server removed", null, "jira");
        return Redirect.to(PATH);
    }

    /** Sends a mail at once, past the queue, and says what the server said. */
    @PostMapping("/secure/admin/OutgoingMailServers!test.jspa")
    public ModelAndView test(@RequestParam(defaultValue = "") String to, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Smtp.Server now = smtp.server();
        if (now == null || !to.matches("[^\\s@]+@[^\\s@]+")) return show(request);
        Typed typed = new Typed(
                now.host(), Integer.toString(now.port()), now.tls(), now.username(), now.from(), now.prefix());
        try {
            smtp.deliver(new Email(to)
                    .setSubject(visit.i18n().getText("mail.test.subject"))
                    .setBody(visit.i18n().getText("mail.test.body")));
            return page(HttpStatus.OK, typed, "", visit.i18n().getText("mail.test.sent", to), request);
        } catch (RuntimeException refused) {
            return page(HttpStatus.OK, typed, "", refused.getMessage(), request);
        }
    }

    private static String problem(Typed typed) {
        if (!typed.host().matches("[A-Za-z0-9._-]{1,255}")) return "host";
        if (!typed.port().matches("[1-9][0-9]{0,4}") || Integer.parseInt(typed.port()) > 65_535) return "port";
        if (!typed.from().matches("[^\\s@<>]+@[^\\s@<>]+") || typed.from().length() > 255) return "from";
        if (typed.prefix().length() > 100) return "prefix";
        return typed.username().length() > 255 ? "username" : "";
    }

    private ModelAndView page(HttpStatus status, Typed typed, String problem, String said, HttpServletRequest request) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("mail.server.title"));
        model.put("typed", typed);
        model.put("problem", problem);
        model.put("said", said);
        model.put("configured", smtp.configured());
        return pages.admin(status, "mail/server", model, "mail");
    }
}
