package org.relais.cli.circles.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.relais.cli.Fault;
import org.relais.cli.circles.Assembly;
import org.relais.cli.input.Item;
import org.relais.cli.input.Source;

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

    /** All of them read, and told as they are. */
    static List<Item> trees(Assembly into, List<Path> inputs, String ending, Function<Source, Item> read) {
        List<Path> files = files(inputs, ending);
        List<Item> trees = new ArrayList<>();
        for (Path file : files) {
            trees.add(read.apply(Source.of(file)));
            into.progress().read(trees.size(), files.size());
        }
        return trees;
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
