package org.relais.host.plugin.resource;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets a style sheet find its images when it stands in a batch, far from where it was. */
final class StyleAddresses {
    private static final Pattern ADDRESS =
            Pattern.compile("url\\(\\s*(['\"]?)(?!['\"]?(?:[a-z][a-z0-9+.-]*:|/|#))([^'\")]+)\\1\\s*\\)");

    private StyleAddresses() {}

    /** The sheet with each relative address as it is from the root; {@code home} is where the sheet itself is. */
    static String fromRoot(String sheet, String home) {
        return ADDRESS.matcher(sheet)
                .replaceAll(found -> Matcher.quoteReplacement(
                        "url(\"" + resolved(home, found.group(2).strip()) + "\")"));
    }

    private static String resolved(String home, String address) {
        try {
            return URI.create(home).resolve(address).toString();
        } catch (IllegalArgumentException unreadable) {
            return address;
        }
    }
}
