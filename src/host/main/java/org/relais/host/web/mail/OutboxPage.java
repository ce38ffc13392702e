package org.relais.host.web.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.mail.Mails;
import org.relais.host.mail.Outbox;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The mail that was sent while no server is configured. What a mail says is shown as text, whatever it holds. */
@Controller
@Administration
public final class OutboxPage {
    private static final String PATH = "/secure/admin/Outbox.jspa";
    private static final int PER_PAGE = 50;

    private final Outbox outbox;
    private final Mails mails;
    private final Pages pages;

    public OutboxPage(Outbox outbox, Mails mails, Pages pages) {
        this.outbox = outbox;
        this.mails = mails;
        this.pages = pages;
    }

    @GetMapping(PATH)
    public ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        int shown = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
        String text = q.strip();
        List<Outbox.Message> found = outbox.newest(text, (shown - 1) * PER_PAGE, PER_PAGE + 1);
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("mail.outbox.title"));
        model.put("q", text);
        model.put("query", URLEncoder.encode(text, StandardCharsets.UTF_8));
        model.put("messages", found.subList(0, Math.min(PER_PAGE, found.size())));
        model.put("waiting", mails.size());
        model.put("page", shown);
        model.put("before", shown - 1);
        model.put("after", found.size() > PER_PAGE ? shown + 1 : 0);
        return pages.admin("mail/outbox", model, "outbox");
    }

    @GetMapping("/secure/admin/Outbox!mail.jspa")
    public ModelAndView read(@RequestParam(defaultValue = "") String id, HttpServletRequest request) {
        if (!id.matches("[0-9]{1,18}")) throw new NotFound();
        Outbox.Message message = outbox.byId(Long.parseLong(id)).orElseThrow(NotFound::new);
        return pages.admin("mail/message", Map.of("title", message.subject(), "message", message), "outbox");
    }

    @PostMapping("/secure/admin/Outbox!clear.jspa")
    public ModelAndView clear() {
        outbox.clear();
        return Redirect.to(PATH);
    }

    /** Sends what waits in this node's queue now. */
    @PostMapping("/secure/admin/Outbox!flush.jspa")
    public ModelAndView flush() {
        mails.flush();
        return Redirect.to(PATH);
    }
}
