package org.relais.host.rest.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.relais.host.people.Person;
import org.relais.host.web.LoginNeeded;
import org.relais.host.web.Visit;

/** One request: who sends it, and where the host is as they address it. The base has no slash at its end. */
public record Call(Visit visit, String base) {
    /** Where the links of answers lead. */
    private static final String API = "/rest/api/2";

    static Call of(HttpServletRequest request) {
        String whole = request.getRequestURL().toString();
        String site =
                whole.substring(0, whole.length() - request.getRequestURI().length());
        return new Call(Visit.of(request), site + request.getContextPath());
    }

    /** Who sends it; null is nobody. */
    public Person person() {
        return visit.person();
    }

    /** Who sends it, for what nobody may do without an account. */
    public Person signedIn() {
        if (person() == null) throw new LoginNeeded();
        return person();
    }

    /** A text of the host in the reader's language. */
    public String text(String key) {
        return visit.i18n().getText(key);
    }

    /** The address of a resource: {@code self("issue", 17)}. */
    public String self(Object... steps) {
        StringBuilder address = new StringBuilder(base).append(API);
        for (Object step : steps) address.append('/').append(encoded(step.toString()));
        return address.toString();
    }

    /** A value as it stands in an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
