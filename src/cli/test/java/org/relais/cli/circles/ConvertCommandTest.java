package org.relais.cli.circles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.cli.circles.Converted.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.relais.cli.Run;

class ConvertCommandTest {
    private static final String MAP =
            """
            {"id": 1, "name": "Clean Water", "description": "",
             "accountable": {"user_id": "a", "name": "Ana Lopez", "email": "ana@example.com"},
             "helpers": [{"user_id": "b", "name": "Ben Roux"}, {"user_id": "c", "name": "Ben Roux"}],
             "children": [{"id": 2, "name": "Wells", "description": "Deep wells"}]}
            """;

    @TempDir
    private Path directory;

    private Path map;
    private Path out;

    @BeforeEach
    void aMap() {
        map = file(directory, "map.json", MAP);
        out = directory.resolve("out.json");
    }

    private long files() throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.count();
        }
    }

    @Test
    void without_an_output_it_only_looks() throws IOException {
        Run look = Run.convert("--from", "maptio", map);
        assertThat(look.exit()).isZero();
        assertThat(look.out()).contains("        2  nodes", "        3  seats", "this was a look");
        Run dry = Run.convert(
                "--from", "maptio", map, "-o", out, "--dry-run", "--list-people", directory.resolve("p.csv"));
        assertThat(dry.exit()).isZero();
        assertThat(files()).isEqualTo(1);
    }

    @Test
    void the_same_files_give_the_same_bytes() throws IOException {
        assertThat(Run.convert("--from", "maptio", map, "-o", out).exit()).isZero();
        byte[] first = Files.readAllBytes(out);
        assertThat(Run.convert("--from", "maptio", map, "-o", out, "--overwrite")
                        .exit())
                .isZero();
        assertThat(Files.readAllBytes(out)).isEqualTo(first);
        assertThat(new String(first, StandardCharsets.UTF_8))
                .startsWith("{\n  \"format\": \"relais-circles\",\n  \"version\": 1,\n  \"people\": [")
                .endsWith("\n}\n");
    }

    @Test
    void what_the_format_does_not_know_is_not_written() {
        Converted converted = Converted.of(directory, "maptio", map);
        assertThat(converted.node("maptio:2").fieldNames())
                .toIterable()
                .containsExactly("id", "parent", "name", "purpose", "tags", "seats");
    }

    @Test
    void nothing_is_written_over_unless_it_is_said() throws IOException {
        Files.writeString(out, "mine");
        Run run = Run.convert("--from", "maptio", map, "-o", out);
        assertThat(run.exit()).isEqualTo(6);
        assertThat(run.err()).contains("--overwrite");
        assertThat(out).hasContent("mine");
        assertThat(Run.convert("--from", "maptio", map, "-o", directory).exit()).isEqualTo(6);
        assertThat(Run.convert("--from", "maptio", map, "-o", directory.resolve("no/where.json"))
                        .exit())
                .isEqualTo(6);
    }

    @Test
    void people_are_called_as_somebody_says_by_id_address_or_a_name_of_their_own() throws IOException {
        Path list = directory.resolve("people.csv");
        assertThat(Run.convert("--from", "maptio", map, "--list-people", list).exit())
                .isZero();
        assertThat(list).content(StandardCharsets.UTF_8).contains("maptio:a,Ana Lopez,ana@example.com,");
        Path filled =
                file(directory, "filled.csv", "email;name;username;id\nANA@example.com;;alopez;\n;;ben;maptio:b\n");
        assertThat(Converted.of(directory, "maptio", "--people", filled, map).people())
                .containsExactly(
                        "maptio:a alopez ana@example.com Ana Lopez", "maptio:b ben Ben Roux", "maptio:c Ben Roux");
    }

    @Test
    void a_name_of_two_people_and_a_person_of_nobody_are_refused_with_their_line() {
        Path two = file(directory, "two.csv", "name,username\nAna Lopez,alopez\nBen Roux,ben\n");
        Run several = Run.convert("--from", "maptio", map, "--people", two, "-o", out);
        assertThat(several.exit()).isEqualTo(3);
        assertThat(several.err()).contains("two.csv, line 3", "2 people are “Ben Roux”");
        Path none = file(directory, "none.csv", "name,username\nCy,cy\n");
        assertThat(Run.convert("--from", "maptio", map, "--people", none).err()).contains("none.csv, line 2", "“Cy”");
        Path bare = file(directory, "bare.csv", "name\nAna Lopez\n");
        assertThat(Run.convert("--from", "maptio", map, "--people", bare).err()).contains("no column “username”");
        assertThat(out).doesNotExist();
    }

    @Test
    void texts_may_have_a_language_and_ids_another_beginning() {
        Converted converted = Converted.of(directory, "maptio", "--texts-in", "fr", "--source", "eau", map);
        assertThat(converted.node("eau:2").get("purpose").toString()).isEqualTo("{\"fr\":\"Deep wells\"}");
        assertThat(converted.node("eau:1").get("purpose").toString()).isEqualTo("{}");
        for (String wrong : new String[] {"français", "und", "EN"}) {
            assertThat(Run.convert("--from", "maptio", map, "--texts-in", wrong).exit())
                    .isEqualTo(2);
        }
        assertThat(Run.convert("--from", "maptio", map, "--source", "l'eau").exit())
                .isEqualTo(2);
    }

    @Test
    void a_wrong_call_is_answered_in_the_readers_language() {
        Run format = Run.of(Locale.FRENCH, "circles", "convert", "--from", "excel", map);
        assertThat(format.exit()).isEqualTo(2);
        assertThat(format.err()).contains("«\u00A0excel\u00A0» n’est aucun des formats", "rust-teams");
        Run missing = Run.of(Locale.FRENCH, "circles", "convert", map);
        assertThat(missing.exit()).isEqualTo(2);
        assertThat(missing.err()).contains("--from manque", "relais circles convert --help");
        assertThat(Run.convert("--from", "maptio", "--fast", map).err()).contains("--fast is no option");
        assertThat(Run.convert("--from", "maptio", "--ended-on", "soon", map).err())
                .contains("--ended-on cannot be “soon”");
        assertThat(Run.convert("--from", "maptio").err()).contains("INPUT is missing");
        assertThat(Run.of(Locale.ENGLISH, "circles").exit()).isEqualTo(2);
    }

    @Test
    void bad_files_are_refused_in_a_sentence_that_scripts_can_read() {
        Run cut = Run.convert("--from", "maptio", "--json", file(directory, "cut.json", MAP.substring(0, 120)));
        assertThat(cut.exit()).isEqualTo(3);
        assertThat(cut.json().get("key").asText()).isEqualTo("input.truncated");
        assertThat(cut.json().get("fault").asText()).startsWith("cut.json, line 2: ");
        assertThat(refusal("")).isEqualTo("input.empty");
        assertThat(refusal("<!DOCTYPE html><html>")).isEqualTo("input.markup");
        assertThat(refusal("PK\u0003\u0004")).isEqualTo("input.binary");
        assertThat(refusal("{} {}")).isEqualTo("input.more");
        assertThat(refusal("{\"a\": 1, \"a\": 2}")).isEqualTo("input.syntax");
        assertThat(refusal("[".repeat(100_000))).isEqualTo("input.limit");
        assertThat(refusal("{\"children\": [{\"id\": {}}]}")).isEqualTo("input.text");
        assertThat(refusal("{\"children\": [{\"name\": \"x\"}]}")).isEqualTo("input.needed");
        assertThat(Run.convert("--from", "maptio", "--json", directory.resolve("none"))
                        .json()
                        .get("key")
                        .asText())
                .isEqualTo("input.missing");
    }

    private String refusal(String text) {
        Run run = Run.convert("--from", "maptio", "-o", out, "--json", file(directory, "bad.json", text));
        assertThat(run.exit()).as(run.out()).isEqualTo(3);
        assertThat(out).doesNotExist();
        return run.json().get("key").asText();
    }

    @Test
    void what_is_no_utf_8_is_named_by_its_line() throws IOException {
        Path file = Files.write(
                directory.resolve("latin.json"), "{\n\"name\": \"Ren\u00E9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Run.convert("--from", "maptio", file).err()).contains("latin.json, line 2: this is not UTF-8");
        Path marked = file(directory, "marked.json", "\uFEFF" + MAP);
        assertThat(Run.convert("--from", "maptio", marked).exit()).isZero();
    }

    @Test
    void what_the_plugin_would_refuse_is_not_written() {
        String name = "n".repeat(256);
        Path file = file(
                directory,
                "long.json",
                """
                {"id": 1, "name": "%s", "description": "%s", "children": [{"id": 1, "name": ""}], "helpers": []}
                """
                        .formatted(name, "t".repeat(10_001)));
        Run run = Run.convert("--from", "maptio", "-o", out, "--json", file);
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.json().get("conflicts"))
                .extracting(conflict -> conflict.get("key").asText())
                .contains("conflict.id", "conflict.name", "conflict.text");
        assertThat(out).doesNotExist();
    }

    @Test
    void twenty_thousand_roles_are_all_carried_and_one_more_is_refused() {
        assertThat(Converted.of(directory, "maptio", many(19_999)).ids()).hasSize(20_000);
        Run run = Run.convert("--from", "maptio", "--json", many(20_000));
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.json().get("conflicts").get(0).get("key").asText()).isEqualTo("conflict.nodes");
    }

    private Path many(int children) {
        StringBuilder all = new StringBuilder("{\"id\": 0, \"name\": \"All\", \"description\": \"x\", \"children\": [");
        for (int i = 1; i <= children; i++) {
            all.append(i == 1 ? "" : ",")
                    .append("{\"id\": ")
                    .append(i)
                    .append(", \"name\": \"Role ")
                    .append(i)
                    .append("\"}");
        }
        return file(directory, "many.json", all.append("]}").toString());
    }
}
