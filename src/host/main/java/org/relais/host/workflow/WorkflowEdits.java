package org.relais.host.workflow;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Steps, transitions and their properties, changed one at a time. Each change says which revision it was made from, and
 * is refused with reasons, or with {@link StaleWorkflow}; what comes of it is checked as a text would be.
 */
public final class WorkflowEdits {
    /** The name of a step or a transition is no longer than this, in characters; Jira's form takes no more. */
    public static final int LONGEST_NAME = 60;
    /** A value of a property, or a description, is no longer than this. */
    public static final int LONGEST_VALUE = 1_000;

    /** What Jira's editor keeps for itself, but for what begins with one of {@link #OPEN}. */
    private static final String RESERVED = "jira.";

    private static final List<String> OPEN = List.of("jira.i18n.", "jira.permission.", "jira.issue.editable");

    private final WorkflowLibrary library;

    public WorkflowEdits(WorkflowLibrary library) {
        this.library = library;
    }

    /** A transition as somebody wants it. The id is empty for the next that is free, the screen for none. */
    public record Wanted(String id, String name, String description, String target, String screen) {}

    /** A workflow as somebody read it. */
    public record Read(String name, String revision) {}

    /** Where a property stands: on a step, or on a transition. */
    public record Place(boolean step, int id) {}

    /** Adds a step for a status. Nothing leads to it yet. */
    public void addStep(Read workflow, String name, String status) {
        edit(workflow, document -> {
            Element root = document.getDocumentElement();
            refuse(stepReasons(root, 0, name, status));
            Markup markup = new Markup(document);
            int id = highest(Dom.all(root, "step", "steps")) + 1;
            Element step =
                    markup.append(markup.section(root, "steps"), "step", "id", String.valueOf(id), "name", clean(name));
            markup.append(step, "meta", "name", Steps.STATUS).setTextContent(status);
        });
    }

    /** Gives a step another name, and another status where no issue stands there. */
    public void changeStep(Read workflow, int id, String name, String status) {
        edit(workflow, document -> {
            Element root = document.getDocumentElement();
            Element step = step(root, id);
            refuse(stepReasons(root, id, name, status));
            step.setAttribute("name", clean(name));
            set(document, step, Steps.STATUS, status);
        });
    }

    private static List<Reason> stepReasons(Element root, int id, String name, String status) {
        List<Reason> reasons = new ArrayList<>(nameReasons(name));
        if (status.isEmpty()) reasons.add(Reason.of("workflow.status.empty"));
        for (Element other : Dom.all(root, "step", "steps")) {
            if (Dom.number(other, "id").filter(number -> number == id).isPresent()) continue;
            String called = other.getAttribute("name");
            if (called.equalsIgnoreCase(clean(name))) reasons.add(Reason.of("workflow.step.name.taken", called));
            if (status.equals(
                    Dom.named(other, "meta").getOrDefault(Steps.STATUS, "").trim()))
                reasons.add(Reason.of("workflow.status.taken", called));
        }
        return reasons;
    }

    /** Takes a step away to which nothing leads, and at which no issue stands. */
    public void deleteStep(Read workflow, int id) {
        edit(workflow, document -> {
            Element root = document.getDocumentElement();
            Element step = step(root, id);
            List<Reason> leading = Places.actions(root)
                    .filter(action -> action.getParentNode().getParentNode() != step)
                    .filter(action -> leadsTo(action, id))
                    .map(action -> Reason.of(
                            "workflow.step.reached",
                            step.getAttribute("name"),
                            action.getAttribute("name"),
                            action.getAttribute("id")))
                    .toList();
            refuse(leading);
            step.getParentNode().removeChild(step);
        });
    }

    private static boolean leadsTo(Element action, int step) {
        return Dom.path(action, "results").map(Dom::children).orElse(List.of()).stream()
                .anyMatch(result ->
                        Dom.number(result, "step").filter(to -> to == step).isPresent());
    }

    /** Adds a transition from a step, or from everywhere where the step is 0; says its id. */
    public int addTransition(Read workflow, int from, Wanted wanted) {
        int[] made = new int[1];
        edit(workflow, document -> {
            Element root = document.getDocumentElement();
            Markup markup = new Markup(document);
            List<Element> all = Places.actions(root).toList();
            refuse(transitionReasons(root, wanted));
            int id = wanted.id().isEmpty() ? (highest(all) / 10 + 1) * 10 + 1 : Integer.parseInt(wanted.id());
            Element parent = from == 0
                    ? markup.section(root, "global-actions", "common-actions", "steps")
                    : markup.section(step(root, from), "actions", "post-functions");
            Element action =
                    new NewTransition(markup).add(parent, id, clean(wanted.name()), Integer.parseInt(wanted.target()));
            describe(document, action, wanted);
            made[0] = id;
        });
        return made[0];
    }

    /** Gives a transition another name, description, target or screen; its id stays. */
    public void changeTransition(Read workflow, int id, Wanted wanted) {
        edit(workflow, document -> {
            Element root = document.getDocumentElement();
            Element action = action(root, id);
            refuse(transitionReasons(
                    root, new Wanted("", wanted.name(), wanted.description(), wanted.target(), wanted.screen())));
            action.setAttribute("name", clean(wanted.name()));
            Dom.path(action, "results", "unconditional-result")
                    .orElseThrow(() -> new WorkflowRefused("workflow.rule.gone"))
                    .setAttribute("step", wanted.target());
            describe(document, action, wanted);
        });
    }

    private static void describe(Document document, Element action, Wanted wanted) {
        set(document, action, PlanTransition.DESCRIPTION, wanted.description().strip());
        action.removeAttribute("view");
        if (!wanted.screen().isEmpty()) action.setAttribute("view", "fieldscreen");
        set(document, action, PlanTransition.SCREEN, wanted.screen());
    }

    private static List<Reason> transitionReasons(Element root, Wanted wanted) {
        List<Reason> reasons = new ArrayList<>(nameReasons(wanted.name()));
        if (wanted.description().length() > LONGEST_VALUE)
            reasons.add(
                    Reason.of("workflow.description.long", wanted.description().length(), LONGEST_VALUE));
        if (!storable(wanted.description())) reasons.add(Reason.of("workflow.characters"));
        boolean known = wanted.target().equals(String.valueOf(JiraWorkflow.ACTION_ORIGIN_STEP_ID))
                || wanted.target().matches("\\d{1,9}")
                        && Places.step(root, Integer.parseInt(wanted.target())).isPresent();
        if (!known) reasons.add(Reason.of("workflow.target.unknown"));
        if (wanted.id().isEmpty()) return reasons;
        if (!wanted.id().matches("[1-9]\\d{0,8}")) reasons.add(Reason.of("workflow.id.number", wanted.id()));
        else
            Places.action(root, Integer.parseInt(wanted.id()))
                    .ifPresent(other ->
                            reasons.add(Reason.of("workflow.id.taken", wanted.id(), other.getAttribute("name"))));
        return reasons;
    }

    /** Takes a transition away; one that several steps share, from this step alone while another has it. */
    public void deleteTransition(Read workflow, int id, int from) {
        edit(workflow, document -> {
            Element root = document.getDocumentElement();
            Element action = action(root, id);
            if (action.getParentNode().getNodeName().equals("initial-actions"))
                throw new WorkflowRefused("workflow.initial.kept", action.getAttribute("name"));
            List<Element> shared = shares(root, id);
            Optional<Element> here = shared.stream()
                    .filter(share -> Dom.number((Element) share.getParentNode().getParentNode(), "id")
                            .filter(step -> step == from)
                            .isPresent())
                    .findFirst();
            if (here.isPresent()) remove(here.get());
            if (here.isEmpty() || shared.size() == 1) {
                if (here.isEmpty()) shared.forEach(WorkflowEdits::remove);
                remove(action);
            }
        });
    }

    private static List<Element> shares(Element root, int id) {
        return Dom.all(root, "step", "steps").stream()
                .flatMap(step -> Dom.all(step, "common-action", "actions").stream())
                .filter(share ->
                        Dom.number(share, "id").filter(number -> number == id).isPresent())
                .toList();
    }

    /** An empty list of transitions is no list. */
    private static void remove(Element element) {
        Element parent = (Element) element.getParentNode();
        parent.removeChild(element);
        if (Dom.children(parent).isEmpty()) parent.getParentNode().removeChild(parent);
    }

    /** Gives a step or a transition a property, or another value for it. */
    public void setProperty(Read workflow, Place place, String key, String value) {
        String name = key.strip();
        List<Reason> reasons = new ArrayList<>();
        if (name.isEmpty()) reasons.add(Reason.of("workflow.property.empty"));
        if (!name.matches("[\\p{L}\\p{N}._-]{0,255}")) reasons.add(Reason.of("workflow.property.characters"));
        if (reserved(name)) reasons.add(Reason.of("workflow.property.reserved", RESERVED));
        if (value.length() > LONGEST_VALUE)
            reasons.add(Reason.of("workflow.property.long", value.length(), LONGEST_VALUE));
        if (!storable(value)) reasons.add(Reason.of("workflow.characters"));
        refuse(reasons);
        edit(workflow, document -> set(document, element(document, place), name, value));
    }

    public void removeProperty(Read workflow, Place place, String key) {
        if (reserved(key)) throw new WorkflowRefused("workflow.property.reserved", RESERVED);
        edit(workflow, document -> set(document, element(document, place), key, ""));
    }

    /** Whether Jira's editor keeps a property of this key to itself: its own forms set it. */
    public static boolean reserved(String key) {
        return key.startsWith(RESERVED) && OPEN.stream().noneMatch(key::startsWith);
    }

    private static Element element(Document document, Place place) {
        Element root = document.getDocumentElement();
        return place.step() ? step(root, place.id()) : action(root, place.id());
    }

    /** Writes a property before everything else in an element, where Jira expects it; an empty value takes it away. */
    private static void set(Document document, Element element, String key, String value) {
        List<Element> metas = Dom.children(element, "meta");
        Optional<Element> known = metas.stream()
                .filter(meta -> meta.getAttribute("name").equals(key))
                .findFirst();
        if (value.isEmpty()) {
            known.ifPresent(element::removeChild);
        } else {
            Element meta = known.orElseGet(() -> {
                Element made = document.createElement("meta");
                made.setAttribute("name", key);
                return (Element) element.insertBefore(
                        made,
                        metas.isEmpty()
                                ? element.getFirstChild()
                                : metas.get(metas.size() - 1).getNextSibling());
            });
            meta.setTextContent(value);
        }
    }

    private static List<Reason> nameReasons(String name) {
        if (clean(name).isEmpty()) return List.of(Reason.of("workflow.name.empty.one"));
        if (clean(name).length() > LONGEST_NAME)
            return List.of(Reason.of("workflow.name.long.one", clean(name).length(), LONGEST_NAME));
        return storable(name) ? List.of() : List.of(Reason.of("workflow.characters"));
    }

    private static String clean(String name) {
        return name.strip().replaceAll("\\s+", " ");
    }

    /** No XML has control characters and halves of characters. */
    private static boolean storable(String text) {
        return text.codePoints()
                .noneMatch(code -> code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE
                        || code >= 0xFFFE && code <= 0xFFFF
                        || Character.isISOControl(code) && code != '\n' && code != '\r' && code != '\t');
    }

    private static int highest(List<Element> elements) {
        return elements.stream()
                .map(element -> Dom.number(element, "id"))
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    private static Element step(Element root, int id) {
        return Places.step(root, id).orElseThrow(() -> new WorkflowRefused("workflow.step.gone"));
    }

    private static Element action(Element root, int id) {
        return Places.action(root, id).orElseThrow(() -> new WorkflowRefused("workflow.rule.gone"));
    }

    private void edit(Read workflow, Consumer<Document> work) {
        library.edit(workflow.name(), workflow.revision(), work);
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) throw new WorkflowRefused(reasons);
    }
}
