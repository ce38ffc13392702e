package org.relais.cli.circles;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts all drafts into one tree, and looks whether it is one that the plugin can take. */
final class Finish {
    private static final String TOP = "top";
    private static final String UNDER = "_top";

    private final Assembly assembly;
    private final Map<String, Optional<String>> parents = new LinkedHashMap<>();
    private final Map<String, List<String>> children = new HashMap<>();

    Finish(Assembly assembly) {
        this.assembly = assembly;
    }

    /** Each after the one that it is in, otherwise in the order of the files. */
    List<Node> nodes() {
        Optional<String> under = assembly.wishes().under();
        under.ifPresent(name -> assembly.node(UNDER, "", 0).named(name));
        for (Draft draft : assembly.drafts().values()) {
            Optional<String> parent = draft.foreign.equals(UNDER) ? Optional.empty() : parent(draft);
            boolean around = under.isPresent() && parent.isEmpty() && !draft.foreign.equals(UNDER);
            parents.put(draft.foreign, around ? Optional.of(UNDER) : parent);
        }
        parents.forEach((node, parent) -> children.computeIfAbsent(parent.orElse(""), any -> new ArrayList<>())
                .add(node));
        if (loops()) return List.of();
        List<Node> nodes = inOrder();
        unknownLinks();
        Limits.check(assembly, nodes);
        return nodes;
    }

    private Optional<String> parent(Draft draft) {
        Optional<String> parent = draft.parent();
        if (parent.isEmpty() || assembly.find(parent.get()).isPresent()) return parent;
        List<Question.Choice> choices = new ArrayList<>();
        choices.add(new Question.Choice(TOP, ""));
        assembly.drafts().values().stream()
                .filter(other -> other != draft)
                .forEach(other -> choices.add(new Question.Choice(other.foreign, other.name)));
        return assembly.ask(
                        "parent:" + draft.foreign,
                        "ask.parent",
                        List.of(draft.name, draft.where, parent.get()),
                        choices)
                .filter(answer -> !answer.equals(TOP));
    }

    private boolean loops() {
        Set<String> safe = new HashSet<>();
        boolean found = false;
        for (String node : parents.keySet()) {
            Set<String> way = new LinkedHashSet<>();
            Optional<String> at = Optional.of(node);
            while (at.isPresent() && !safe.contains(at.get()) && way.add(at.get())) at = parents.get(at.get());
            if (at.filter(way::contains).isPresent()) {
                assembly.conflict("conflict.loop", String.join(" › ", way));
                found = true;
            }
            safe.addAll(way);
        }
        return found;
    }

    private List<Node> inOrder() {
        List<Node> nodes = new ArrayList<>();
        Deque<String> todo = new ArrayDeque<>(children.getOrDefault("", List.of()));
        while (!todo.isEmpty()) {
            String next = todo.pop();
            nodes.add(assembly.drafts().get(next).node(parents.get(next)));
            List<String> below = children.getOrDefault(next, List.of());
            for (int i = below.size() - 1; i >= 0; i--) todo.push(below.get(i));
        }
        return nodes;
    }

    private void unknownLinks() {
        Set<String> known = new HashSet<>();
        assembly.drafts().keySet().forEach(foreign -> known.add(assembly.ids().of(foreign)));
        assembly.drafts().values().forEach(draft -> draft.links.stream()
                .filter(link -> !known.contains(link.to()))
                .forEach(link ->
                        assembly.conflict("conflict.link", draft.where + " " + draft.name + " › " + link.to())));
    }
}
