package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.audit.AuditLog;
import org.relais.host.web.Administration;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who changed what in the administration, the newest first. */
@Controller
@Administration
public final class AuditPage {
    private static final int PER_PAGE = 50;

    private final AuditLog audit;
    private final Pages pages;

    public AuditPage(AuditLog audit, Pages pages) {
        this.audit = audit;
        this.pages = pages;
    }

    @GetMapping("/plugins/servlet/audit")
    public ModelAndView list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        int shown = page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 1;
        String text = q.strip();
        List<AuditLog.Entry> found = audit.newest(text, (shown - 1) * PER_PAGE, PER_PAGE + 1);
        Map<String, Object> model = new HashMap<>();
        model.put("title", Visit.of(request).i18n().getText("audit.title"));
        model.put("q", text);
        model.put("query", URLEncoder.encode(text, StandardCharsets.UTF_8));
        model.put("entries", found.subList(0, Math.min(PER_PAGE, found.size())));
        model.put("page", shown);
        model.put("before", shown - 1);
        model.put("after", found.size() > PER_PAGE ? shown + 1 : 0);
        return pages.admin("admin/audit", model, "audit");
    }
}
