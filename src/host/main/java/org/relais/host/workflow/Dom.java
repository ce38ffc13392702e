package org.relais.host.workflow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finding one's way in the document of a workflow. */
final class Dom {
    private Dom() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling())
            if (node instanceof Element element) children.add(element);
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** The element at the end of these names, if every one of them is there. */
    static Optional<Element> path(Element parent, String... names) {
        Optional<Element> at = Optional.of(parent);
        for (String name : names) at = at.flatMap(element -> child(element, name));
        return at;
    }

    /** The children of the element at the end of the names but one, by the last name. */
    static List<Element> all(Element parent, String name, String... names) {
        return path(parent, names).map(found -> children(found, name)).orElse(List.of());
    }

    /** The number in an attribute; empty where there is none. */
    static Optional<Integer> number(Element element, String attribute) {
        String text = element.getAttribute(attribute).trim();
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** Those of its children that are called by name, such as {@code meta} and {@code arg}, in their order. */
    static Map<String, String> named(Element parent, String tag) {
        Map<String, String> named = new LinkedHashMap<>();
        children(parent, tag).forEach(child -> named.put(child.getAttribute("name"), child.getTextContent()));
        return named;
    }
}
