package org.relais.cli.input;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what cannot be shown. */
public final class Plain {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern TRAILING = Pattern.compile("[ \\t]+\n");
    private static final Pattern GAPS = Pattern.compile("\n{3,}");

    private Plain() {}

    /** Several lines, each ended in the same way, without control characters and broken ones. */
    public static String text(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' ');
        StringBuilder clean = new StringBuilder(lines.length());
        lines.codePoints().filter(Plain::shown).forEach(clean::appendCodePoint);
        String tidy = TRAILING.matcher(clean).replaceAll("\n");
        return GAPS.matcher(tidy).replaceAll("\n\n").strip();
    }

    /** One line. */
    public static String line(String text) {
        return SPACES.matcher(text(text)).replaceAll(" ").strip();
    }

    /** What two texts have in common that people take for the same word: no case, accents or double spaces. */
    public static String folded(String text) {
        String open = Normalizer.normalize(line(text), Normalizer.Form.NFKD);
        return MARKS.matcher(open).replaceAll("").replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static boolean shown(int character) {
        if (character == '\n' || character == '\t') return true;
        boolean broken = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !broken && !Character.isISOControl(character) && (character & 0xFFFE) != 0xFFFE && character != '\uFEFF';
    }
}
