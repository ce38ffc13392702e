package org.relais.host.plugin.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import org.relais.host.plugin.bundle.Xml;

/** How conditions are joined in a descriptor: {@code <condition invert>} and {@code <conditions type="AND|OR">}. */
public final class ConditionTree<T> {
    private final Function<Xml, Predicate<T>> leaf;

    private ConditionTree(Function<Xml, Predicate<T>> leaf) {
        this.leaf = leaf;
    }

    /** The conditions directly under an element, all of which must hold; the leaf reads one {@code <condition>}. */
    public static <T> Predicate<T> of(Xml element, Function<Xml, Predicate<T>> leaf) {
        return new ConditionTree<>(leaf).all(element);
    }

    private Predicate<T> all(Xml element) {
        return parts(element).stream().reduce(context -> true, Predicate::and);
    }

    private Predicate<T> any(Xml element) {
        return parts(element).stream().reduce(Predicate::or).orElse(context -> true);
    }

    private List<Predicate<T>> parts(Xml element) {
        List<Predicate<T>> parts = new ArrayList<>();
        for (Xml child : element.children()) {
            if (child.name().equals("condition")) parts.add(one(child));
            if (child.name().equals("conditions")) parts.add(several(child));
        }
        return parts;
    }

    private Predicate<T> several(Xml element) {
        String type = element.attribute("type").orElse("AND").toUpperCase(Locale.ROOT);
        return switch (type) {
            case "AND" -> all(element);
            case "OR" -> any(element);
            default -> throw new IllegalArgumentException("Conditions are joined by AND or OR, not by " + type);
        };
    }

    private Predicate<T> one(Xml element) {
        Predicate<T> holds = leaf.apply(element);
        return element.attribute("invert").filter("true"::equals).isPresent() ? holds.negate() : holds;
    }
}
