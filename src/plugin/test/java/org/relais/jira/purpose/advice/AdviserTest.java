package org.relais.jira.purpose.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.jira.purpose.advice.Advice.Reason;

class AdviserTest {
    private final Adviser adviser = new Adviser();

    private List<Reason> reasons(String why, String summary) {
        return adviser.on(why, summary).stream().map(Advice::reason).toList();
    }

    /** Lines of the sets that stand in the project, each with its source and licence. */
    static Stream<String> purposes() {
        return lines("purpose");
    }

    static Stream<String> methods() {
        return lines("method");
    }

    private static Stream<String> lines(String label) {
        return Stream.of("en", "fr")
                .flatMap(language -> {
                    try {
                        return Files.readAllLines(Path.of("test/resources/advice/" + language + "-ours.tsv")).stream();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .filter(line -> line.startsWith(label + "\t"))
                .map(line -> line.substring(label.length() + 1));
    }

    @ParameterizedTest
    @MethodSource("purposes")
    void a_purpose_is_left_alone(String why) {
        assertThat(adviser.on(why, "Something else altogether")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void a_method_or_an_activity_is_noted_with_the_words_that_gave_rise_to_it(String why) {
        assertThat(adviser.on(why, "")).singleElement().satisfies(advice -> {
            assertThat(advice.reason()).isIn(Reason.METHOD, Reason.ACTIVITY);
            assertThat(advice.evidence()).isNotEmpty().allSatisfy(word -> assertThat(why)
                    .contains(word));
        });
    }

    @Test
    void a_why_that_repeats_the_summary_is_noted_whatever_its_case_accents_and_little_words() {
        assertThat(reasons("Renew the certificates of the portal", "Portal: renew certificates"))
                .containsExactly(Reason.SUMMARY);
        assertThat(reasons("RENOUVELER les certificats périmés", "Renouveler certificats perimes"))
                .containsExactly(Reason.SUMMARY);
        assertThat(reasons("Patients reach their files on Monday too", "Renew the certificates"))
                .isEmpty();
        assertThat(reasons("Trust", "Trust")).isEmpty();
    }

    @Test
    void an_activity_with_what_changes_by_it_is_no_mere_activity() {
        assertThat(reasons("Managing requests", "")).containsExactly(Reason.ACTIVITY);
        assertThat(reasons("Managing requests so that whoever asks knows within a day", ""))
                .isEmpty();
        assertThat(reasons("Gestion des demandes", "")).containsExactly(Reason.ACTIVITY);
        assertThat(reasons("Gestion des demandes afin que personne n’attende", ""))
                .isEmpty();
    }

    @Test
    void a_list_of_steps_is_a_method() {
        assertThat(reasons("1. Open the admin screen\n2. Add a column\n3. Save", ""))
                .contains(Reason.METHOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n", "…", "\uD83D", "🙂🙂", "אבג דהו", "ﷺ", "-", "«»", "1.", "(", "\\E[a-"})
    void odd_texts_are_no_matter(String why) {
        assertThat(adviser.on(why, "")).isEmpty();
    }

    @Test
    void nothing_is_no_matter_and_a_text_without_end_is_read_in_no_time() {
        assertThat(adviser.on(null, null)).isEmpty();
        for (String part : List.of("a", "add ", "'", "1. x\n", "so that", "tionment of ")) {
            assertThat(adviser.on(part.repeat(100_000), part.repeat(100_000))).hasSizeLessThan(3);
        }
    }
}
