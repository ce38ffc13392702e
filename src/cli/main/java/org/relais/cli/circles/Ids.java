package org.relais.cli.circles;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes the ids that the plugin knows things by of those that others use: the same every time. */
final class Ids {
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,19}");
    private static final Pattern FITS = Pattern.compile("[A-Za-z0-9._:-]+");
    private static final int LONGEST = 64;

    private final String prefix;

    Ids(String prefix) {
        this.prefix = prefix;
    }

    /** Whether ids may begin so. */
    static boolean fits(String prefix) {
        return PREFIX.matcher(prefix).matches();
    }

    /** The id itself where it fits, else a digest of it. */
    String of(String foreign) {
        String plain = prefix + ":" + foreign;
        return FITS.matcher(foreign).matches() && plain.length() <= LONGEST ? plain : digest(foreign);
    }

    /** Of something that has no id, by all that makes it what it is. */
    String digest(String... description) {
        byte[] bytes = String.join("\u0000", description).getBytes(StandardCharsets.UTF_8);
        return prefix + ":" + UUID.nameUUIDFromBytes(bytes);
    }
}
