package org.relais.host.web;

import com.atlassian.jira.util.I18nHelper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.relais.host.i18n.I18n;
import org.relais.host.people.Person;
import org.relais.host.people.Sessions;

/** A request as a browser would send it, without a server. */
final class Asked {
    static final Person ADA = new Person("JIRAUSER1", 1, "ada", "Ada", "ada@example.org", true, null, null);
    static final I18nHelper ENGLISH = new I18n().getInstance(Locale.ENGLISH);

    private final String method;
    private final Map<String, String> headers = new HashMap<>(Map.of("Host", "host.example:8080"));
    private final Map<String, String> parameters = new HashMap<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private String path = "/jira/secure/Dashboard.jspa";

    private Asked(String method) {
        this.method = method;
    }

    static Asked get() {
        return new Asked("GET");
    }

    static Asked post() {
        return new Asked("POST");
    }

    Asked at(String where) {
        path = where;
        return this;
    }

    Asked with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Asked sending(String parameter, String value) {
        parameters.put(parameter, value);
        return this;
    }

    /** By somebody whose session has this form token. */
    HttpServletRequest inSession(String token) {
        Sessions.Session session = new Sessions.Session("secret", ADA, token, false);
        return of(new Visit(ADA, Optional.of(session), Locale.ENGLISH, ENGLISH));
    }

    /** By somebody who signs each request. */
    HttpServletRequest signed() {
        return of(new Visit(ADA, Optional.empty(), Locale.ENGLISH, ENGLISH));
    }

    HttpServletRequest anonymously() {
        return of(new Visit(null, Optional.empty(), Locale.ENGLISH, ENGLISH));
    }

    private HttpServletRequest of(Visit visit) {
        HttpServletRequest request = request();
        visit.attachTo(request);
        return request;
    }

    /** As it comes in, before anybody knows who sent it. */
    HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                Asked.class.getClassLoader(), new Class<?>[] {HttpServletRequest.class}, (proxy, call, args) -> {
                    String name = args == null || args.length == 0 ? "" : String.valueOf(args[0]);
                    return switch (call.getName()) {
                        case "getMethod" -> method;
                        case "getRequestURI" -> path.replaceAll("\\?.*", "");
                        case "getQueryString" -> path.contains("?") ? path.replaceAll(".*\\?", "") : null;
                        case "getContextPath" -> "/jira";
                        case "getHeader" -> headers.get(name);
                        case "getContentType" -> headers.get("Content-Type");
                        case "getParameter" -> parameters.get(name);
                        case "getCookies" -> cookies();
                        case "getAttribute" -> attributes.get(name);
                        case "setAttribute" -> attributes.put(name, args[1]);
                        default -> throw new UnsupportedOperationException(call.getName());
                    };
                });
    }

    private Cookie[] cookies() {
        String cookie = headers.get("Cookie");
        if (cookie == null) return null;
        String[] parts = cookie.split("=", 2);
        return new Cookie[] {new Cookie(parts[0], parts[1])};
    }
}
