package org.relais.cli.circles.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;
import org.relais.cli.circles.Converted;

/** On some of the real teams of Rust (see rust-teams/README.txt). */
class RustTeamsTest {
    private static final Path REAL = Path.of("test/resources/rust-teams");
    /** Of 113 members of teams, leads among them, and 29 holders of roles in teams. */
    private static final int SEATS = 142;

    private static final int PEOPLE = 87;
    private static final int ENDED = 98;

    @TempDir
    private Path directory;

    private Converted converted(Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = REAL;
        System.arraycopy(more, 0, arguments, 1, more.length);
        return Converted.of(directory, "rust-teams", arguments);
    }

    @Test
    void teams_are_where_they_say_and_known_by_their_name_rather_than_by_their_file() {
        assertThat(converted().places())
                .contains(
                        "Compiler team < null",
                        "Types team < rust:compiler",
                        "Assumptions on Binders Project Group < rust:types",
                        "Async working group < rust:lang",
                        "Async Crashdump Debugging Initiative < rust:wg-async",
                        "arm < null");
        assertThat(converted().ids()).contains("rust:project-assumptions-on-binders");
    }

    @Test
    void all_that_the_files_tell_is_counted() {
        var counts = converted().run().json().get("counts");
        assertThat(counts.get("nodes").asInt())
                .as("15 teams and 8 roles in them")
                .isEqualTo(23);
        assertThat(counts.get("closed").asInt()).isEqualTo(3);
        assertThat(counts.get("seats").asInt()).isEqualTo(SEATS);
        assertThat(counts.get("people").asInt()).isEqualTo(PEOPLE);
        assertThat(converted().run().remarked("note.seat.ended")).isEqualTo(ENDED);
        assertThat(converted().run().remarked("note.rust.included")).isEqualTo(2);
        assertThat(converted().run().remarked("note.rust.technical"))
                .as("[permissions], [rfcbot], top-level")
                .isEqualTo(5);
    }

    @Test
    void an_archived_team_is_closed() {
        Converted converted = converted();
        assertThat(converted.node("rust:wg-grammar").get("closed").asBoolean()).isTrue();
        assertThat(converted.node("rust:lang").get("closed").asBoolean()).isFalse();
    }

    @Test
    void a_lead_is_a_lead_and_no_second_time_a_member() {
        assertThat(converted().seats("rust:lang"))
                .containsExactly(
                        "lead rust:tmandry",
                        "member rust:joshtriplett",
                        "member rust:nikomatsakis",
                        "member rust:scottmcm",
                        "member rust:traviscross");
    }

    @Test
    void a_role_of_a_team_is_a_role_in_it() {
        Converted converted = converted();
        assertThat(converted.places()).contains("Library team < rust:leadership-council");
        assertThat(converted.seats("rust:leadership-council:council-rep-libs"))
                .containsExactly("member rust:joshtriplett");
        assertThat(converted.seats("rust:leadership-council")).contains("member rust:joshtriplett");
    }

    @Test
    void alumni_have_ended_once_somebody_names_a_day() {
        assertThat(converted().seats("rust:wg-grammar")).isEmpty();
        Converted named = converted("--ended-on", "2026-11-01");
        assertThat(named.seats("rust:council-librarians"))
                .containsExactly("member rust:rylev 2026-11-01", "member rust:ehuss 2026-11-01");
        assertThat(named.run().json().get("counts").get("seats").asInt()).isEqualTo(SEATS + ENDED);
    }

    @Test
    void the_directory_of_people_beside_it_knows_names_and_addresses() {
        assertThat(converted().people())
                .contains("rust:tmandry tyler@example.com Tyler Example", "rust:nikomatsakis Without Address");
        assertThat(Converted.of(directory, "rust-teams", REAL.resolve("teams")).people())
                .as("from the directory of teams as well")
                .contains("rust:tmandry tyler@example.com Tyler Example");
    }

    @Test
    void a_team_in_a_team_that_is_in_no_file_is_asked_about_and_the_answer_holds() throws Exception {
        Path teams = Files.createDirectories(directory.resolve("teams"));
        file(teams, "types.toml", "name = \"types\"\nsubteam-of = \"compiler\"\n[people]\nleads = []\nmembers = []\n");
        file(teams, "lang.toml", "name = \"lang\"\n[people]\nleads = []\nmembers = []\n");
        Path out = directory.resolve("rust.json");
        Run asked = Run.convert("--from", "rust-teams", teams, "-o", out);
        assertThat(asked.exit()).isEqualTo(4);
        assertThat(out).doesNotExist();
        Path questions = directory.resolve("rust.json.questions.csv");
        assertThat(questions).content().contains("parent:types", "“types”", "compiler", "top", "lang");
        Files.writeString(questions, Files.readString(questions).replaceFirst(",\r?\n$", ",lang\n"));
        Run answered = Run.convert("--from", "rust-teams", teams, "-o", out, "--answers", questions);
        assertThat(answered.exit()).as(answered.out() + answered.err()).isZero();
        assertThat(Run.read(out).get("nodes").get(1).get("parent").asText()).isEqualTo("rust:lang");
    }

    @Test
    void a_broken_file_is_named_with_its_line() {
        Run wrong =
                Run.convert("--from", "rust-teams", file(directory, "a.toml", "name = \"a\"\n[people]\nleads = 3\n"));
        assertThat(wrong.exit()).isEqualTo(3);
        assertThat(wrong.err()).contains("a.toml, line 3", "/people/leads should be a list, but is 3");
        Run broken = Run.convert("--from", "rust-teams", file(directory, "b.toml", "name = \"a\"\n[people\n"));
        assertThat(broken.exit()).isEqualTo(3);
        assertThat(broken.err()).contains("b.toml, line 2");
    }
}
