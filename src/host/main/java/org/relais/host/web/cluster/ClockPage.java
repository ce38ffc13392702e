package org.relais.host.web.cluster;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.clock.HostClock;
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

/** The host's clock: set forward to a time or by a length of time, or back to the real one. */
@Controller
@Administration
public final class ClockPage {
    private static final String PATH = "/secure/admin/HostClock.jspa";
    /** As browsers write a day and a time of day. */
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    private final HostClock clock;
    private final Pages pages;

    public ClockPage(HostClock clock, Pages pages) {
        this.clock = clock;
        this.pages = pages;
    }

    @GetMapping(PATH)
    public ModelAndView show(HttpServletRequest request) {
        return page(HttpStatus.OK, "", "", request);
    }

    /** Sets it to a time in the visitor's zone, like {@code 2026-12-24T08:00}, or with an offset of its own. */
    @PostMapping(PATH)
    public ModelAndView set(@RequestParam(defaultValue = "") String to, HttpServletRequest request) {
        return trying(to, request, () -> clock.set(instant(to.strip(), Visit.of(request))));
    }

    private static Instant instant(String text, Visit visit) {
        return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text, Instant::from)
                : LocalDateTime.parse(text).atZone(visit.zone()).toInstant();
    }

    /** Sets it forward by a length of time as ISO 8601 writes it, like {@code P1D} or {@code PT82H30M}. */
    @PostMapping("/secure/admin/HostClock!forward.jspa")
    public ModelAndView forward(@RequestParam(defaultValue = "") String by, HttpServletRequest request) {
        return trying(by, request, () -> clock.forward(Duration.parse(by.strip())));
    }

    @PostMapping("/secure/admin/HostClock!reset.jspa")
    public ModelAndView reset() {
        clock.reset();
        return Redirect.to(PATH);
    }

    private ModelAndView trying(String typed, HttpServletRequest request, Runnable setting) {
        try {
            setting.run();
            return Redirect.to(PATH);
        } catch (HostClock.Refused refused) {
            return page(HttpStatus.BAD_REQUEST, typed, refused.isEarly() ? "early" : "late", request);
        } catch (DateTimeException | ArithmeticException unreadable) {
            return page(HttpStatus.BAD_REQUEST, typed, "unreadable", request);
        }
    }

    private ModelAndView page(HttpStatus status, String typed, String problem, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("cluster.clock.title"));
        model.put("now", clock.instant());
        model.put("real", clock.real().instant());
        model.put("right", clock.ahead().isZero());
        model.put("ahead", Lengths.words(clock.ahead(), visit.i18n()));
        model.put("zone", visit.zone().getId());
        model.put("suggested", typed.isEmpty() ? FIELD.format(clock.instant().atZone(visit.zone())) : typed);
        model.put("typed", typed);
        model.put("problem", problem.isEmpty() ? "" : visit.i18n().getText("cluster.clock.problem." + problem, typed));
        return pages.admin(status, "cluster/clock", model, "clock");
    }
}
