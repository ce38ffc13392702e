package org.relais.host.search.jql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Backslash escapes in words and quoted texts. */
final class Escapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.)|$)", Pattern.DOTALL);

    private Escapes() {}

    /** The text that was meant, or nothing if it holds an escape that JQL does not have. */
    static Optional<String> undo(String written) {
        Matcher escape = ESCAPE.matcher(written);
        StringBuilder meant = new StringBuilder();
        while (escape.find()) {
            String one = escape.group(1) != null ? hex(escape.group(1)) : letter(escape.group(2));
            if (one == null) return Optional.empty();
            escape.appendReplacement(meant, Matcher.quoteReplacement(one));
        }
        return Optional.of(escape.appendTail(meant).toString());
    }

    private static String hex(String digits) {
        return String.valueOf((char) Integer.parseInt(digits, 16));
    }

    private static String letter(String letter) {
        if (letter == null) return null;
        return switch (letter) {
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case "\"", "'", "\\", " " -> letter;
            default -> null;
        };
    }
}
