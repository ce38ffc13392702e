package org.relais.jira.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PurposeTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "So that the night shift can trust the numbers",
                "<b>bold</b> & \"quoted\" $velocity #if",
                "Để người dân biết nước có sạch không",
                "لكي يعرف الناس",
                "un émoji entier 🌊, et un drapeau 🇫🇷",
                "e\u0301 with a combining mark",
                "two\nlines\tand a tab"
            })
    void a_text_is_kept_as_it_was_typed(String typed) {
        assertThat(read(typed)).isEqualTo(Optional.of(typed));
    }

    @Test
    void blank_is_no_text_at_all() {
        assertThat(read(null)).isEqualTo(Optional.empty());
        assertThat(read("")).isEqualTo(Optional.empty());
        assertThat(read(" \n\t\u2003 ")).isEqualTo(Optional.empty());
    }

    @Test
    void blanks_around_it_are_dropped_and_lines_end_in_one_way() {
        assertThat(read("  why\r\nthis\rway \n")).isEqualTo(Optional.of("why\nthis\nway"));
    }

    @Test
    void two_thousand_characters_are_allowed_and_one_more_is_not() {
        assertThat(read("é".repeat(2_000))).isEqualTo(Optional.of("é".repeat(2_000)));
        assertThat(read("é".repeat(2_001))).isEqualTo(Refusal.tooLong(2_000, 2_001));
    }

    @Test
    void an_emoji_counts_as_one_character() {
        assertThat(read("🌊".repeat(2_000))).isEqualTo(Optional.of("🌊".repeat(2_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b", "a\u001bb", "a\u007fb", "a\u0085b", "a\uffffb", "a\ufffeb"})
    void what_a_database_or_a_screen_cannot_take_is_refused(String typed) {
        assertThat(read(typed)).isEqualTo(Refusal.of(Refusal.Reason.CONTROL_CHARACTER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\ud83db", "a\udf0ab", "ends with half \ud83c"})
    void half_an_emoji_is_refused(String typed) {
        assertThat(read(typed)).isEqualTo(Refusal.of(Refusal.Reason.BROKEN_CHARACTER));
    }

    private static Object read(String typed) {
        return PurposeText.<Object>read(typed, text -> text.map(PurposeText::value), refusal -> refusal);
    }
}
