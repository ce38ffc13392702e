package org.relais.host.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.relais.host.people.Sessions;
import org.relais.host.web.Redirect;
import org.relais.host.web.SessionCookie;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Logging out: the session is gone from the server, too. */
@Controller
public final class Logout {
    private final Sessions sessions;

    public Logout(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/secure/Logout.jspa")
    public ModelAndView logOut(HttpServletRequest request, HttpServletResponse response) {
        Visit.of(request).session().ifPresent(session -> sessions.end(session.secret()));
        new SessionCookie(sessions.node()).take(request, response);
        return Redirect.to("/login.jsp?left=true");
    }
}
