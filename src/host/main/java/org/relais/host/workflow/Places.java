package org.relais.host.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Where the functions, conditions and validators of a transition stand in the document. */
final class Places {
    private Places() {}

    /** Every transition as it is written; a common one once. */
    static Stream<Element> actions(Element root) {
        Stream<Element> shared = Stream.of("initial-actions", "global-actions", "common-actions")
                .flatMap(place -> Dom.all(root, "action", place).stream());
        Stream<Element> own =
                Dom.all(root, "step", "steps").stream().flatMap(step -> Dom.all(step, "action", "actions").stream());
        return Stream.concat(shared, own);
    }

    static Optional<Element> action(Element root, int id) {
        return actions(root)
                .filter(action ->
                        Dom.number(action, "id").filter(number -> number == id).isPresent())
                .findFirst();
    }

    static Optional<Element> step(Element root, int id) {
        return Dom.all(root, "step", "steps").stream()
                .filter(step ->
                        Dom.number(step, "id").filter(number -> number == id).isPresent())
                .findFirst();
    }

    /** The post-functions that Jira's editor shows. */
    static List<Element> functions(Element action) {
        return Dom.all(action, "function", "results", "unconditional-result", "post-functions");
    }

    /** What else runs: before the transition, with other results, after any of them. */
    static List<Element> hiddenFunctions(Element action) {
        List<Element> hidden = new ArrayList<>(Dom.all(action, "function", "pre-functions"));
        for (Element result : Dom.path(action, "results").map(Dom::children).orElse(List.of())) {
            hidden.addAll(Dom.all(result, "function", "pre-functions"));
            if (!result.getTagName().equals("unconditional-result"))
                hidden.addAll(Dom.all(result, "function", "post-functions"));
        }
        hidden.addAll(Dom.all(action, "function", "post-functions"));
        return hidden;
    }

    /** As OSWorkflow reads it: whatever is not AND is OR. */
    static String operator(Element group) {
        return "AND".equals(group.getAttribute("type")) ? "AND" : "OR";
    }

    static Optional<Element> rule(Element action, RuleKind kind, String place) {
        return switch (kind) {
            case FUNCTION -> nth(functions(action), place);
            case VALIDATOR -> nth(Dom.all(action, "validator", "validators"), place);
            case CONDITION -> condition(action, place);
        };
    }

    private static Optional<Element> condition(Element action, String place) {
        Optional<Element> at = Dom.path(action, "restrict-to", "conditions");
        for (String number : place.split("\\.", -1)) at = at.flatMap(group -> nth(Dom.children(group), number));
        return at.filter(found -> found.getTagName().equals("condition"));
    }

    private static Optional<Element> nth(List<Element> elements, String number) {
        if (!number.matches("[1-9]\\d{0,3}")) return Optional.empty();
        int index = Integer.parseInt(number) - 1;
        return index < elements.size() ? Optional.of(elements.get(index)) : Optional.empty();
    }
}
