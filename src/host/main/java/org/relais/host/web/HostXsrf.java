package org.relais.host.web;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Each session has one form token. Without a session there is none, and none is right. */
public final class HostXsrf implements XsrfTokenGenerator {
    @Override
    public String generateToken(HttpServletRequest request) {
        return Visit.of(request).xsrfToken();
    }

    @Override
    public boolean validateToken(HttpServletRequest request, String token) {
        String right = generateToken(request);
        if (right.isEmpty() || token == null) return false;
        return MessageDigest.isEqual(bytes(right), bytes(token)); // takes as long for a near miss
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
