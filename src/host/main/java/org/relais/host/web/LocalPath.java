package org.relais.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A place on this site, as {@code os_destination} carries it: from the context path on, with its query. */
public record LocalPath(String value) {
    static final LocalPath HOME = new LocalPath("/secure/Dashboard.jspa");

    /** The place if it is one of this site, and the home page if it is anything else. */
    public static LocalPath orHome(String wanted) {
        boolean here = wanted != null
                && wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().noneMatch(letter -> letter == '\\' || letter < ' ');
        return here ? new LocalPath(wanted) : HOME;
    }

    /** Where the request went. */
    static LocalPath of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        boolean query = request.getMethod().equals("GET") && request.getQueryString() != null;
        return orHome(query ? path + "?" + request.getQueryString() : path);
    }

    /** As the value of a parameter in an address. */
    String encoded() {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
