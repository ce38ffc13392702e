package org.relais.jira.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.access.UserKey;

/** Somebody's key to an item that needs two. */
public record Signature(UserKey by, Instant at) {
    /** One a line: the instant, and whose it is. */
    static String text(List<Signature> all) {
        return all.stream().map(one -> one.at() + " " + one.by().value()).collect(Collectors.joining("\n"));
    }

    /** Reads what was stored. */
    public static List<Signature> readAll(String text) {
        return text.lines().map(Signature::read).flatMap(Optional::stream).toList();
    }

    /** As it is stored. */
    public static String written(List<Signature> all) {
        return text(all);
    }

    private static Optional<Signature> read(String line) {
        int space = line.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(
                        new Signature(new UserKey(line.substring(space + 1)), Instant.parse(line.substring(0, space))));
    }
}
