package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.relais.host.web.Administration;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may do what, to be read. */
@Controller
@Administration
public final class SchemePages {
    private final Schemes schemes;
    private final Pages pages;

    public SchemePages(Schemes schemes, Pages pages) {
        this.schemes = schemes;
        this.pages = pages;
    }

    @GetMapping("/secure/admin/ViewPermissionSchemes.jspa")
    public ModelAndView list(HttpServletRequest request) {
        String title = Visit.of(request).i18n().getText("admin.schemes.title");
        return pages.admin("admin/schemes", Map.of("title", title, "schemes", schemes.all()), "schemes");
    }

    @GetMapping("/secure/admin/EditPermissions.jspa")
    public ModelAndView scheme(@RequestParam long schemeId) {
        Schemes.Scheme scheme = schemes.byId(schemeId).orElseThrow(NotFound::new);
        Map<String, Object> model = Map.of("title", scheme.name(), "scheme", scheme, "grants", schemes.grants(scheme));
        return pages.admin("admin/scheme", model, "schemes");
    }
}
