package org.relais.host.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.people.Sessions;
import org.relais.host.web.LocalPath;
import org.relais.host.web.Pages;
import org.relais.host.web.Redirect;
import org.relais.host.web.SessionCookie;
import org.relais.host.web.Visit;
import org.relais.host.web.XsrfBy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Logging in, and going on to where the visitor wanted to be. */
@Controller
@XsrfBy(XsrfBy.Means.ORIGIN)
public final class LoginPage {
    private final People people;
    private final Sessions sessions;
    private final List<DemoUser> demoUsers;
    private final Pages pages;

    /** Outside of a demonstration there are no demo users. */
    public LoginPage(People people, Sessions sessions, List<DemoUser> demoUsers, Pages pages) {
        this.people = people;
        this.sessions = sessions;
        this.demoUsers = demoUsers;
        this.pages = pages;
    }

    /** A demo user as the page offers them. */
    public record Offer(String username, String displayName, String password) {}

    @GetMapping("/login.jsp")
    public ModelAndView ask(
            @RequestParam(name = "os_destination", defaultValue = "") String destination, HttpServletRequest request) {
        return page(HttpStatus.OK, destination, "", request);
    }

    @PostMapping("/login.jsp")
    public ModelAndView logIn(
            @RequestParam(name = "os_username", defaultValue = "") String username,
            @RequestParam(name = "os_password", defaultValue = "") String password,
            @RequestParam(name = "os_destination", defaultValue = "") String destination,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Person> person = people.signIn(username.strip(), password);
        if (person.isEmpty()) return page(HttpStatus.UNAUTHORIZED, destination, username, request);
        Visit.of(request).session().ifPresent(session -> sessions.end(session.secret()));
        new SessionCookie(sessions.node()).give(sessions.start(person.get()), request, response);
        return Redirect.to(LocalPath.orHome(destination).value());
    }

    private ModelAndView page(HttpStatus status, String destination, String username, HttpServletRequest request) {
        Map<String, Object> model = Map.of(
                "title",
                Visit.of(request).i18n().getText("login.title"),
                "destination",
                destination,
                "username",
                username,
                "refused",
                status == HttpStatus.UNAUTHORIZED,
                "left",
                request.getParameter("left") != null,
                "offers",
                offers());
        return pages.page(status, "kernel/login", model);
    }

    private List<Offer> offers() {
        return demoUsers.stream()
                .flatMap(user -> people.byName(user.username()).stream()
                        .map(person -> new Offer(user.username(), person.displayName(), user.password())))
                .toList();
    }
}
