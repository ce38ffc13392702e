package org.relais.host.data;

/** Makes texts fit to be stored, and notes where they were not. */
record Tidy(Tally tally, String where) {
    private static final char UNREADABLE = '\uFFFD';
    private static final int LINE = 255;

    /** Control characters and halves of surrogate pairs become U+FFFD. */
    String text(String raw) {
        StringBuilder clean = null;
        boolean unreadable = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            unreadable |= c == UNREADABLE;
            if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                i++;
                continue;
            }
            if (!Character.isSurrogate(c) && !(c < ' ' && c != '\n' && c != '\t' && c != '\r') && c != 0x7F) continue;
            if (clean == null) clean = new StringBuilder(raw);
            clean.setCharAt(i, UNREADABLE);
        }
        if (clean != null || unreadable) tally.note("Texts with characters that cannot be stored, now \uFFFD", where);
        return clean == null ? raw : clean.toString();
    }

    /** A text of one line with at most 255 characters. */
    String line(String raw) {
        String line = text(raw).replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
        if (line.length() <= LINE) return line;
        tally.note("Names and summaries shortened to 255 characters", where);
        int end = Character.isHighSurrogate(line.charAt(LINE - 2)) ? LINE - 2 : LINE - 1;
        return line.substring(0, end) + "…";
    }
}
