package org.relais.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as people run it: a process of its own, with a small heap. */
class CompanionIT {
    private static final Path TEAMS = Path.of("test/resources/rust-teams").toAbsolutePath();

    @TempDir
    private Path directory;

    private Run relais(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Duser.language=en",
                "-jar",
                System.getProperty("relais.jar")));
        command.addAll(List.of(arguments));
        Path out = directory.resolve(".out");
        Path err = directory.resolve(".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), read(out), read(err));
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    @Test
    void help_is_there_in_both_languages_even_where_the_machine_knows_only_ascii() throws Exception {
        Run english = relais("circles", "convert", "--help");
        assertThat(english.exit()).isZero();
        assertThat(english.out()).contains("Usage: relais circles convert", "Exit codes:", "rust-teams", "INPUT...");
        Run french = relais("--lang=fr", "circles", "convert", "--help");
        assertThat(french.out())
                .contains("Usage\u00A0: relais circles convert", "Codes de fin", "répondez aux questions");
        assertThat(relais("--help").out()).contains("circles", "completion", "Circles and roles");
    }

    @Test
    void it_says_its_version_and_completes_commands() throws Exception {
        assertThat(relais("--version").out()).matches("relais \\d+\\.\\d+\\.\\d+\\S*\\s+");
        Run completion = relais("completion");
        assertThat(completion.exit()).isZero();
        assertThat(completion.out()).contains("complete -F _complete_relais", "--ended-on", "kubernetes-sigs");
        Path script = Files.writeString(directory.resolve("completion.sh"), completion.out());
        Process bash = new ProcessBuilder("bash", "-n", script.toString()).start();
        assertThat(bash.waitFor()).isZero();
    }

    @Test
    void real_teams_become_a_file_and_the_numbers_of_ends_hold() throws Exception {
        assertThat(relais("circles", "convert", "--from", "rust-teams", TEAMS.toString(), "-o", "rust.json")
                        .exit())
                .isZero();
        assertThat(Run.read(directory.resolve("rust.json")).get("nodes")).hasSize(23);
        assertThat(relais().exit()).isEqualTo(2);
        assertThat(relais("circles", "convert", "--from", "maptio", "none.json").exit())
                .isEqualTo(3);
        assertThat(relais("circles", "convert", "--from", "rust-teams", TEAMS.toString(), "-o", "rust.json")
                        .exit())
                .isEqualTo(6);
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files)
                    .extracting(file -> file.getFileName().toString())
                    .as("nothing half written is left")
                    .containsExactlyInAnyOrder("rust.json", ".out", ".err");
        }
    }

    @Test
    void thousands_of_roles_fit_into_a_small_heap() throws Exception {
        StringBuilder map = new StringBuilder("{\"id\": 0, \"name\": \"All\", \"description\": \"x\", \"children\": [");
        for (int i = 1; i < 20_000; i++) {
            map.append(i == 1 ? "" : ",")
                    .append("{\"id\": %d, \"name\": \"Role %d\", \"description\": \"%s\"}"
                            .formatted(i, i, "why ".repeat(50)));
        }
        Files.writeString(directory.resolve("many.json"), map.append("]}"));
        Run run = relais("circles", "convert", "--from", "maptio", "many.json", "-o", "out.json", "--json");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.json().get("counts").get("nodes").asInt()).isEqualTo(20_000);
    }
}
