package org.relais.jira.circle;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/** What a text of the structure may be: its length in characters (Unicode code points), and nothing that cannot be shown. */
final class Limits {
    /** The most characters of a name, a title or a focus. */
    static final int NAME = 255;
    /** The most characters of a purpose or a clause. */
    static final int TEXT = 10_000;
    /** The most characters of a tag, or of why something changed. */
    static final int TAG = 60;

    static final int WHY = 2_000;

    private Limits() {}

    static Optional<Refusal> name(Texts texts, String field) {
        return languages(texts, field).or(() -> texts.all().stream()
                .map(text -> line(text, field))
                .flatMap(Optional::stream)
                .findFirst());
    }

    static Optional<Refusal> text(Texts texts, String field) {
        return languages(texts, field).or(() -> texts.all().stream()
                .map(text -> text(text, TEXT, field))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private static Optional<Refusal> languages(Texts texts, String field) {
        int many = texts.byLanguage().size();
        if (many > Texts.MOST) {
            return Optional.of(
                    Refusal.limit(Refusal.Reason.TOO_MANY, Texts.MOST, many).about(field));
        }
        boolean known = texts.byLanguage().keySet().stream().allMatch(Limits::language);
        boolean blank = texts.all().stream().anyMatch(String::isBlank);
        if (!known) return Optional.of(Refusal.of(Refusal.Reason.NO_LANGUAGE).about(field));
        return blank ? Optional.of(Refusal.of(Refusal.Reason.TEXT_MISSING).about(field)) : Optional.empty();
    }

    private static boolean language(String tag) {
        return !tag.isEmpty()
                && tag.length() <= 35
                && Locale.forLanguageTag(tag).toLanguageTag().equals(tag);
    }

    /** One line of text. */
    static Optional<Refusal> line(String text, String field) {
        return text.chars().anyMatch(c -> c == '\n' || c == '\t')
                ? Optional.of(Refusal.of(Refusal.Reason.CONTROL_CHARACTER).about(field))
                : text(text, NAME, field);
    }

    static Optional<Refusal> text(String text, int most, String field) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            return Optional.of(
                    Refusal.limit(Refusal.Reason.TOO_LONG, most, length).about(field));
        }
        return text.codePoints()
                .mapToObj(Limits::fault)
                .flatMap(Optional::stream)
                .findFirst()
                .map(refusal -> refusal.about(field));
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

    static Optional<Refusal> tags(SortedSet<String> tags) {
        if (tags.size() > Node.MOST_TAGS) {
            return Optional.of(Refusal.limit(Refusal.Reason.TOO_MANY, Node.MOST_TAGS, tags.size())
                    .about("tags"));
        }
        return tags.stream()
                .map(tag -> tag.isBlank()
                        ? Optional.of(Refusal.of(Refusal.Reason.TEXT_MISSING).about("tags"))
                        : line(tag, "tags").or(() -> text(tag, TAG, "tags")))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Whether one more fits, where it is not there yet. */
    static Optional<Refusal> count(Collection<? extends Fact> there, Fact one, int most, String field) {
        boolean known = there.stream().anyMatch(other -> other.key().equals(one.key()));
        return known || there.size() < most
                ? Optional.empty()
                : Optional.of(Refusal.limit(Refusal.Reason.TOO_MANY, most, there.size() + 1)
                        .about(field));
    }
}
