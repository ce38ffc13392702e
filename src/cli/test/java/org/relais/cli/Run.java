package org.relais.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Help.Ansi;

/** A command that was run: how it ended, and what it said. */
public record Run(int exit, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public static Run of(Locale reader, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Words.in(reader),
                Ansi.OFF,
                false);
        int exit = Relais.run(console, Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** {@code relais circles convert}, in English. */
    public static Run convert(Object... arguments) {
        return of(
                Locale.ENGLISH,
                Stream.concat(Stream.of("circles", "convert"), Stream.of(arguments))
                        .toArray());
    }

    /** What it said with {@code --json}. */
    public JsonNode json() {
        try {
            return JSON.readTree(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** How often something was remarked. */
    public int remarked(String key) {
        return StreamSupport.stream(json().get("notCarried").spliterator(), false)
                .filter(remark -> remark.get("key").asText().equals(key))
                .mapToInt(remark -> remark.get("count").asInt())
                .sum();
    }

    public static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
