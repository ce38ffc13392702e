package org.relais.jira.checklist;

import java.util.Optional;

/** How much there may be, and what a text may hold. */
public final class Limits {
    public static final int TEXT = 1_000;
    public static final int NOTE = 10_000;
    public static final int NAME = 255;
    public static final int REASON = 1_000;
    public static final int LISTS = 50;
    public static final int ITEMS_PER_ISSUE = 2_000;
    public static final int INDENT = 50;
    /** Commands in one batch. */
    public static final int STEPS = 500;

    private Limits() {}

    /** Line ends as we keep them, and no space around. */
    static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What stands against a text, already clean. */
    static Optional<Refusal> against(String text, int limit, boolean lines) {
        int length = text.codePointCount(0, text.length());
        if (length > limit) return Optional.of(Refusal.over(Refusal.Reason.TOO_LONG, limit, length));
        boolean unfit = text.codePoints().anyMatch(one -> unfit(one, lines));
        return unfit ? Optional.of(Refusal.of(Refusal.Reason.UNFIT_CHARACTER)) : Optional.empty();
    }

    /** Control characters, and halves of characters, which no database takes. */
    private static boolean unfit(int one, boolean lines) {
        if (lines && (one == '\n' || one == '\t')) return false;
        return Character.isISOControl(one) || Character.getType(one) == Character.SURROGATE;
    }
}
