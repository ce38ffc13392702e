package org.relais.cli.circles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the plugin takes, said here so that a file that it would refuse is not written. */
final class Limits {
    /** Of the whole file. */
    static final int BYTES = 20 * 1024 * 1024;

    static final int NODES = 20_000;
    static final int DEEPEST = 50;
    static final int NAME = 255;
    static final int TEXT = 10_000;
    static final int TAGS = 50;
    static final int TAG = 60;
    static final int CLAUSES = 500;
    static final int SEATS = 1_000;
    static final int LINKS = 100;

    private final Assembly assembly;

    private Limits(Assembly assembly) {
        this.assembly = assembly;
    }

    static void check(Assembly assembly, List<Node> nodes) {
        Limits limits = new Limits(assembly);
        limits.most("conflict.nodes", "", nodes.size(), NODES);
        Map<String, Integer> depths = new HashMap<>();
        for (Node node : nodes) {
            int depth = 1 + node.parent().map(depths::get).orElse(0);
            depths.put(node.id(), depth);
            limits.most("conflict.deep", node.name(), depth, DEEPEST);
            limits.check(node);
        }
    }

    private void check(Node node) {
        if (node.name().isEmpty()) assembly.conflict("conflict.nameless", where(node));
        most("conflict.name", node.name(), length(node.name()), NAME);
        most("conflict.text", node.name(), length(node.purpose()), TEXT);
        most("conflict.tags", node.name(), node.tags().size(), TAGS);
        node.tags().forEach(tag -> most("conflict.tag", node.name() + ": " + tag, length(tag), TAG));
        most("conflict.clauses", node.name(), node.clauses().size(), CLAUSES);
        most("conflict.seats", node.name(), node.seats().size(), SEATS);
        most("conflict.links", node.name(), node.links().size(), LINKS);
        for (Clause clause : node.clauses()) {
            most("conflict.name", node.name() + ": " + clause.title(), length(clause.title()), NAME);
            most("conflict.text", node.name() + ": " + clause.text(), length(clause.text()), TEXT);
        }
        node.seats().forEach(seat -> most("conflict.name", node.name(), length(seat.focus()), NAME));
    }

    private String where(Node node) {
        return assembly.drafts().values().stream()
                .filter(draft -> assembly.ids().of(draft.foreign).equals(node.id()))
                .map(draft -> draft.where + " " + draft.foreign)
                .findFirst()
                .orElse(node.id());
    }

    private void most(String key, String example, int is, int most) {
        if (is > most) assembly.conflict(key, example + " (" + is + " > " + most + ")");
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
