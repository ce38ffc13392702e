package org.relais.host.web.admin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.web.Administration;
import org.relais.host.web.Pages;
import org.relais.host.web.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The accounts, found by name or address, a page at a time. */
@Controller
@Administration
public final class UsersPage {
    private static final int PER_PAGE = 50;
    private static final int LAST_PAGE = 200;

    private final People people;
    private final Pages pages;

    public UsersPage(People people, Pages pages) {
        this.people = people;
        this.pages = pages;
    }

    @GetMapping("/secure/admin/UserBrowser.jspa")
    public ModelAndView users(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request) {
        int shown = Math.max(1, Math.min(page, LAST_PAGE));
        List<Person> upToNext = people.search(q.strip(), shown * PER_PAGE + 1);
        int from = Math.min((shown - 1) * PER_PAGE, upToNext.size());
        int to = Math.min(shown * PER_PAGE, upToNext.size());
        Map<String, Object> model = Map.of(
                "title", Visit.of(request).i18n().getText("admin.users.title"),
                "q", q.strip(),
                "query", URLEncoder.encode(q.strip(), StandardCharsets.UTF_8),
                "people", upToNext.subList(from, to).stream().map(this::line).toList(),
                "before", shown - 1,
                "after", upToNext.size() > to && shown < LAST_PAGE ? shown + 1 : 0,
                "page", shown);
        return pages.admin("admin/users", model, "users");
    }

    /** A person with their groups. */
    public record Line(Person person, String groups) {
        /** The username as it stands in addresses. */
        public String encoded() {
            return URLEncoder.encode(person.username(), StandardCharsets.UTF_8);
        }
    }

    private Line line(Person person) {
        return new Line(person, String.join(", ", people.groupsOf(person)));
    }
}
