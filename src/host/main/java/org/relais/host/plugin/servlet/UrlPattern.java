package org.relais.host.plugin.servlet;

import java.util.regex.Pattern;

/** A {@code <url-pattern>}: {@code /exactly/this}, {@code /all/below/*}, or with {@code *} and {@code ?} anywhere. */
record UrlPattern(String text, String base, Pattern pattern) {
    private static final String BELOW = "/*";

    static UrlPattern of(String text) {
        if (!text.startsWith("/"))
            throw new IllegalArgumentException("The url-pattern " + text + " has no slash first");
        boolean below = text.endsWith(BELOW) && text.indexOf('*') == text.length() - 1;
        String base = below ? text.substring(0, text.length() - BELOW.length()) : text;
        Pattern pattern = below ? Pattern.compile(Pattern.quote(base) + "(/.*)?") : glob(text);
        return new UrlPattern(text, isPlain(base) ? base : "", pattern);
    }

    private static Pattern glob(String text) {
        StringBuilder pattern = new StringBuilder();
        for (char one : text.toCharArray()) {
            pattern.append(one == '*' ? ".*" : one == '?' ? "." : Pattern.quote(String.valueOf(one)));
        }
        return Pattern.compile(pattern.toString());
    }

    private static boolean isPlain(String text) {
        return text.indexOf('*') < 0 && text.indexOf('?') < 0;
    }

    boolean matches(String path) {
        return pattern.matcher(path).matches();
    }

    /** What has no wildcard comes before what has one, and the longer before the shorter. */
    int rank() {
        return (isPlain(text) ? 10_000 : 0) + text.length();
    }
}
