package org.relais.jira.purpose;

import java.util.Optional;
import java.util.function.Function;

/**
 * What somebody wrote into a part of a purpose: 1 to {@value #LIMIT} characters (Unicode code points), lines separated
 * by a line feed, nothing that a database or a screen could not take. Otherwise it is kept as it was typed.
 */
public final class PurposeText {
    /** The most characters that a part may have. */
    public static final int LIMIT = 2_000;
    /** What we advise: a purpose that fits here is read. */
    public static final int ADVISED = 280;

    private final String value;

    private PurposeText(String value) {
        this.value = value;
    }

    public String value() {
        return value;
    }

    /**
     * Reads what was typed. Blank is no text at all, which is allowed.
     *
     * @param accepted given the text, or nothing when it was blank
     * @param refused given what stands against it
     */
    public static <T> T read(String typed, Function<Optional<PurposeText>, T> accepted, Function<Refusal, T> refused) {
        return read(typed, LIMIT, accepted, refused);
    }

    /** The same where a project wants less than {@value #LIMIT} characters. */
    static <T> T read(
            String typed, int limit, Function<Optional<PurposeText>, T> accepted, Function<Refusal, T> refused) {
        String text = typed == null
                ? ""
                : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.isEmpty()) return accepted.apply(Optional.empty());
        int length = text.codePointCount(0, text.length());
        if (length > limit) return refused.apply(Refusal.tooLong(limit, length));
        Optional<Refusal> fault = text.codePoints()
                .mapToObj(PurposeText::fault)
                .flatMap(Optional::stream)
                .findFirst();
        return fault.map(refused).orElseGet(() -> accepted.apply(Optional.of(new PurposeText(text))));
    }

    private static Optional<Refusal> fault(int character) {
        if (character == '\n' || character == '\t') return Optional.empty();
        // code points only hold a surrogate where its other half is missing
        if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
            return Optional.of(Refusal.of(Refusal.Reason.BROKEN_CHARACTER));
        }
        boolean unprintable = Character.isISOControl(character) || (character & 0xFFFE) == 0xFFFE;
        return unprintable ? Optional.of(Refusal.of(Refusal.Reason.CONTROL_CHARACTER)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PurposeText text && text.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
