package org.relais.cli.circles.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.relais.cli.Fault;

/** The files that somebody means who gives files and directories. */
final class Inputs {
    static final int MOST_FILES = 5_000;
    private static final int DEEPEST = 5;

    private Inputs() {}

    /** The files as they are given, and for a directory those in it whose name ends so, by their path. */
    static List<Path> files(List<Path> inputs, String ending) {
        List<Path> files = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) files.addAll(within(input, ending));
            else files.add(input);
        }
        if (files.size() > MOST_FILES) {
            throw Fault.in(inputs.get(0).toString(), "input.files.many", MOST_FILES, files.size());
        }
        return files;
    }

    private static List<Path> within(Path directory, String ending) {
        try (Stream<Path> all = Files.walk(directory, DEEPEST)) {
            List<Path> files = all.filter(file -> file.toString().endsWith(ending) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) throw Fault.in(directory.toString(), "input.files.none", ending);
            return files;
        } catch (IOException unreadable) {
            throw Fault.in(directory.toString(), "input.unreadable", unreadable.getMessage());
        }
    }
}
