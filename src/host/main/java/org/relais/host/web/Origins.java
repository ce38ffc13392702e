package org.relais.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Whether a form was sent from a page of this site, as far as the browser says. */
final class Origins {
    private Origins() {}

    /** Compares Origin, or else Referer, with the host that was asked. What is no browser sends neither, and passes. */
    static boolean same(HttpServletRequest request) {
        String from = request.getHeader("Origin");
        if (from == null) from = request.getHeader("Referer");
        if (from == null) return true;
        String host = request.getHeader("Host");
        return host != null && host.equalsIgnoreCase(authority(from));
    }

    private static String authority(String address) {
        try {
            return URI.create(address).getRawAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
