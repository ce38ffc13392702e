package org.relais.host.web.session;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.people.Tokens;
import org.relais.host.web.Languages;
import org.relais.host.web.NotFound;
import org.relais.host.web.Pages;
import org.relais.host.web.ProfileFragments;
import org.relais.host.web.Redirect;
import org.relais.host.web.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The visitor's own account: their time zone and language, and their personal access tokens. */
@Controller
public final class ProfilePage {
    private static final String PATH = "/secure/ViewProfile.jspa";
    private static final int NAME_LIMIT = 100;

    private final People people;
    private final Tokens tokens;
    private final ProfileFragments fragments;
    private final Pages pages;

    public ProfilePage(People people, Tokens tokens, ProfileFragments fragments, Pages pages) {
        this.people = people;
        this.tokens = tokens;
        this.fragments = fragments;
        this.pages = pages;
    }

    /** A language and how its speakers call it. */
    public record Language(String tag, String name) {
        static Language of(Locale locale) {
            String name = locale.getDisplayLanguage(locale);
            return new Language(locale.toLanguageTag(), name.substring(0, 1).toUpperCase(locale) + name.substring(1));
        }
    }

    /** Somebody else's profile has their name and no more than colleagues may know. */
    @GetMapping(PATH)
    public ModelAndView profile(@RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        Person visitor = Visit.of(request).signedIn();
        if (name.isEmpty() || name.equalsIgnoreCase(visitor.username())) return own(HttpStatus.OK, Map.of(), request);
        Person other = people.byName(name).orElseThrow(NotFound::new);
        Map<String, Object> model = new HashMap<>(fragments.of(Visit.of(request), other));
        model.put("title", other.displayName());
        model.put("person", other);
        return pages.page("kernel/person", model, "atl.userprofile");
    }

    @PostMapping("/secure/UpdatePreferences.jspa")
    public ModelAndView update(
            @RequestParam String timeZone, @RequestParam String language, HttpServletRequest request) {
        Person person = Visit.of(request).signedIn();
        boolean known = timeZone.isEmpty() || ZoneId.getAvailableZoneIds().contains(timeZone);
        boolean spoken = language.isEmpty() || Languages.SPOKEN.contains(Locale.forLanguageTag(language));
        if (!known || !spoken) return own(HttpStatus.BAD_REQUEST, Map.of("preferencesRefused", true), request);
        people.update(new Person(
                person.key(),
                person.id(),
                person.username(),
                person.displayName(),
                person.email(),
                person.active(),
                blankToNull(timeZone),
                blankToNull(language)));
        return Redirect.to(PATH + "?saved=true");
    }

    /** The token stands on this answer and nowhere else. */
    @PostMapping("/secure/CreateAccessToken.jspa")
    public ModelAndView issue(@RequestParam(defaultValue = "") String tokenName, HttpServletRequest request) {
        Person person = Visit.of(request).signedIn();
        String name = tokenName.strip();
        if (name.isEmpty() || name.length() > NAME_LIMIT) {
            return own(HttpStatus.BAD_REQUEST, Map.of("tokenRefused", true, "tokenName", name), request);
        }
        return own(HttpStatus.OK, Map.of("newToken", tokens.issue(person, name)), request);
    }

    @PostMapping("/secure/RevokeAccessToken.jspa")
    public ModelAndView revoke(@RequestParam long id, HttpServletRequest request) {
        tokens.revoke(Visit.of(request).signedIn(), id);
        return Redirect.to(PATH + "#tokens");
    }

    private ModelAndView own(HttpStatus status, Map<String, Object> more, HttpServletRequest request) {
        Visit visit = Visit.of(request);
        Person person = visit.signedIn();
        Map<String, Object> model = new HashMap<>();
        model.put("title", visit.i18n().getText("profile.title"));
        model.put("person", person);
        model.put("groups", people.groupsOf(person));
        model.put("zones", ZoneId.getAvailableZoneIds().stream().sorted().toList());
        model.put("languages", Languages.SPOKEN.stream().map(Language::of).toList());
        model.put("tokens", tokens.of(person));
        model.put("saved", request.getParameter("saved") != null);
        model.putAll(fragments.of(visit, person));
        model.putAll(more);
        return pages.page(status, "kernel/profile", model, "atl.userprofile");
    }

    private static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
