package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.relais.host.people.People;
import org.relais.host.people.Sessions;
import org.relais.host.web.Administration;
import org.relais.host.web.LocalPath;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks an administrator for their password again, and locks the administration when they are done. */
@Controller
@Administration(unlocked = false)
public final class WebSudoPage {
    private final People people;
    private final Sessions sessions;
    private final Pages pages;

    public WebSudoPage(People people, Sessions sessions, Pages pages) {
        this.people = people;
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping("/secure/admin/WebSudoAuthenticate.jspa")
    public ModelAndView ask(@RequestParam(defaultValue = "") String destination, HttpServletRequest request) {
        return page(HttpStatus.OK, destination, request);
    }

    @PostMapping("/secure/admin/WebSudoAuthenticate.jspa")
    public ModelAndView unlock(
            @RequestParam(defaultValue = "") String destination,
            @RequestParam(defaultValue = "") String webSudoPassword,
            HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Optional<?> proof = people.signIn(visit.person().username(), webSudoPassword);
        if (proof.isEmpty()) return page(HttpStatus.UNAUTHORIZED, destination, request);
        visit.session().ifPresent(session -> sessions.unlock(session.secret()));
        return Redirect.to(LocalPath.orHome(destination).value());
    }

    @PostMapping("/secure/admin/WebSudoDrop.jspa")
    public ModelAndView drop(HttpServletRequest request) {
        Visit.of(request).session().ifPresent(session -> sessions.lock(session.secret()));
        return Redirect.to("/secure/Dashboard.jspa");
    }

    private ModelAndView page(HttpStatus status, String destination, HttpServletRequest request) {
        Map<String, Object> model = Map.of(
                "title",
                Visit.of(request).i18n().getText("websudo.title"),
                "destination",
                destination,
                "refused",
                status == HttpStatus.UNAUTHORIZED);
        return pages.page(status, "kernel/websudo", model);
    }
}
