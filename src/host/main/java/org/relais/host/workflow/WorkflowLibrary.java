package org.relais.host.workflow;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.relais.host.db.Database;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The workflows of the installation, to be read and changed as text. Whoever changes one says which revision they read;
 * if somebody else was faster, nothing is written.
 */
public final class WorkflowLibrary {
    /** The name of a workflow is no longer than this, in characters. */
    public static final int LONGEST_NAME = 255;

    private final Database database;
    private final Descriptors descriptors;

    public WorkflowLibrary(Database database) {
        this.database = database;
        this.descriptors = new Descriptors(database);
    }

    /** A workflow as it is stored; the revision changes with the text. */
    public record Stored(String name, String xml, String revision) {
        public Plan plan() {
            return Plan.of(xml);
        }
    }

    /** The names of the workflows that a project uses. */
    public Set<String> used() {
        return Set.copyOf(database.jdbc()
                .sql("select distinct workflow_name from project_issue_type")
                .query(String.class)
                .list());
    }

    public List<String> names() {
        return descriptors.names();
    }

    /** The statuses for which there are steps, each with the names of the workflows that have one. */
    public Map<String, List<String>> statuses() {
        Map<String, List<String>> users = new HashMap<>();
        for (String name : names())
            for (PlanStep step : find(name).orElseThrow().plan().steps())
                users.computeIfAbsent(step.statusId(), any -> new ArrayList<>()).add(name);
        return users;
    }

    /** The ids of the screens that transitions show, each with those transitions and their workflows in words. */
    public Map<String, List<String>> screens() {
        Map<String, List<String>> users = new HashMap<>();
        for (String name : names())
            for (PlanTransition transition : find(name).orElseThrow().plan().transitions())
                if (!transition.screen().isEmpty())
                    users.computeIfAbsent(transition.screen(), any -> new ArrayList<>())
                            .add(name + ": " + transition.name());
        return users;
    }

    public Optional<Stored> find(String name) {
        return descriptors.text(name).map(xml -> new Stored(name, xml, revision(xml)));
    }

    /**
     * Keeps a new workflow.
     *
     * @throws WorkflowRefused where the name is empty, too long or taken, or the text is no workflow
     */
    public void add(String name, String xml) {
        refuse(WorkflowCheck.reasons(xml));
        if (name.isBlank()) throw new WorkflowRefused("workflow.name.empty");
        if (name.length() > LONGEST_NAME) throw new WorkflowRefused("workflow.name.long", LONGEST_NAME);
        database.transactions().executeWithoutResult(tx -> {
            if (names().stream().anyMatch(name::equalsIgnoreCase))
                throw new WorkflowRefused("workflow.name.taken", name);
            descriptors.save(name, xml);
        });
    }

    /**
     * Replaces the text of a workflow. Issues stay at their steps, which must still be there.
     *
     * @throws StaleWorkflow if it is no longer what was read
     * @throws WorkflowRefused with what is wrong with the text
     */
    public void replace(String name, String revision, String xml) {
        refuse(WorkflowCheck.reasons(xml));
        change(name, revision, old -> xml);
    }

    /**
     * Deletes a workflow that nobody uses.
     *
     * @throws WorkflowRefused if a project or an issue does
     */
    public void delete(String name) {
        database.transactions().executeWithoutResult(tx -> {
            descriptors.lock(name);
            boolean issues = database.jdbc()
                    .sql("select 1 from issue where workflow_name = ? limit 1")
                    .param(name)
                    .query(Integer.class)
                    .optional()
                    .isPresent();
            if (issues || used().contains(name)) throw new WorkflowRefused("workflow.delete.used", name);
            int gone = database.jdbc()
                    .sql("delete from workflow where name = ?")
                    .param(name)
                    .update();
            if (gone != 1) throw new IllegalStateException("the workflow was locked");
        });
    }

    /** Puts a rule on a transition: a function first, another last. */
    public void add(String name, String revision, int transition, RuleKind kind, Map<String, String> arguments) {
        edit(name, revision, document -> {
            Markup markup = new Markup(document);
            Element action = action(document, transition);
            Element place = place(markup, action, kind);
            Element rule = document.createElement(kind.element());
            rule.setAttribute("type", "class");
            write(markup, rule, arguments);
            place.insertBefore(rule, kind == RuleKind.FUNCTION ? place.getFirstChild() : null);
        });
    }

    /** Gives a rule other arguments. */
    public void set(String name, String revision, int transition, Rule rule, Map<String, String> arguments) {
        edit(name, revision, document -> {
            Element element = rule(document, transition, rule);
            Dom.children(element, "arg").forEach(element::removeChild);
            write(new Markup(document), element, arguments);
        });
    }

    public void remove(String name, String revision, int transition, Rule rule) {
        edit(name, revision, document -> {
            Element element = rule(document, transition, rule);
            Element parent = (Element) element.getParentNode();
            parent.removeChild(element);
            // An empty list says nothing, and OSWorkflow does not read empty conditions.
            while (Dom.children(parent).isEmpty() && !parent.getTagName().equals("action")) {
                Element above = (Element) parent.getParentNode();
                if (parent.getTagName().endsWith("-result")) break;
                above.removeChild(parent);
                parent = above;
            }
        });
    }

    /** Moves a function one place up, or down; at the end it stays. */
    public void move(String name, String revision, int transition, Rule rule, boolean up) {
        edit(name, revision, document -> {
            Element element = rule(document, transition, rule);
            List<Element> all =
                    Dom.children((Element) element.getParentNode(), rule.kind().element());
            int to = all.indexOf(element) + (up ? -1 : 1);
            if (to < 0 || to >= all.size()) return;
            Element other = all.get(to);
            Node before = up ? other : other.getNextSibling();
            element.getParentNode().insertBefore(element, before);
        });
    }

    private static Element place(Markup markup, Element action, RuleKind kind) {
        return switch (kind) {
            case FUNCTION ->
                markup.section(
                        Dom.path(action, "results", "unconditional-result")
                                .orElseThrow(() -> new WorkflowRefused("workflow.rule.gone")),
                        "post-functions");
            case VALIDATOR -> markup.section(action, "validators", "pre-functions", "results", "post-functions");
            case CONDITION -> {
                Element restriction = markup.section(
                        action, "restrict-to", "validators", "pre-functions", "results", "post-functions");
                boolean first = Dom.child(restriction, "conditions").isEmpty();
                Element group = markup.section(restriction, "conditions");
                if (first) group.setAttribute("type", "AND");
                yield group;
            }
        };
    }

    private static void write(Markup markup, Element rule, Map<String, String> arguments) {
        arguments.forEach(
                (name, value) -> markup.append(rule, "arg", "name", name).setTextContent(value));
    }

    private static Element action(Document document, int transition) {
        return Places.action(document.getDocumentElement(), transition)
                .orElseThrow(() -> new WorkflowRefused("workflow.rule.gone"));
    }

    private static Element rule(Document document, int transition, Rule rule) {
        return Places.rule(action(document, transition), rule.kind(), rule.place())
                .orElseThrow(() -> new WorkflowRefused("workflow.rule.gone"));
    }

    /** Changes the document of a workflow; what comes of it has to be a workflow, and issues keep their steps. */
    void edit(String name, String revision, Consumer<Document> work) {
        change(name, revision, old -> {
            Document document = WorkflowXml.document(old);
            work.accept(document);
            String xml = new Markup(document).text();
            refuse(WorkflowCheck.reasons(xml));
            return xml;
        });
    }

    private void change(String name, String revision, UnaryOperator<String> work) {
        database.transactions().executeWithoutResult(tx -> {
            String old = descriptors.lock(name);
            if (!revision(old).equals(revision)) throw new StaleWorkflow(name);
            String xml = work.apply(old);
            refuse(occupied(name, Plan.of(old), Plan.of(xml)));
            descriptors.save(name, xml);
        });
    }

    /** Why not: a step at which issues stand is gone, or stands for another status, which those issues do not have. */
    private List<Reason> occupied(String name, Plan old, Plan now) {
        List<Reason> reasons = new ArrayList<>();
        for (int id : occupied(name)) {
            Optional<PlanStep> step = now.step(id);
            String before = old.step(id).map(PlanStep::name).orElse("");
            if (step.isEmpty()) reasons.add(Reason.of("workflow.step.occupied", id, before));
            else if (old.step(id)
                    .filter(was -> !was.statusId().equals(step.get().statusId()))
                    .isPresent()) reasons.add(Reason.of("workflow.step.status.occupied", before));
        }
        return reasons;
    }

    /** The steps at which issues stand. */
    Set<Integer> occupied(String name) {
        return Set.copyOf(database.jdbc()
                .sql("select distinct s.step_id from os_step s join os_entry e on e.id = s.entry_id"
                        + " where e.name = ? and s.is_current = true")
                .param(name)
                .query(Integer.class)
                .list());
    }

    private static void refuse(List<Reason> reasons) {
        if (!reasons.isEmpty()) throw new WorkflowRefused(reasons);
    }

    private static String revision(String xml) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(xml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
