package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.LinkType;
import org.relais.host.issue.Links;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostVersion;
import org.relais.host.project.Kind;
import org.relais.host.project.Named;
import org.relais.host.project.Projects;
import org.relais.host.project.Ranked;
import org.relais.host.project.SecurityLevels;
import org.relais.host.web.issue.IssueAccess;
import org.relais.host.web.issue.TextRule;

/** How each of the host's own fields is edited: the verbs that it knows, and what they do to a draft. */
public final class FieldEditors {
    private final Catalogue catalogue;
    private final Projects projects;
    private final SecurityLevels levels;
    private final People people;
    private final Links links;
    private final IssueAccess access;
    private final CommentWriting comments;
    private final Map<String, Editor> editors;

    public FieldEditors(
            Catalogue catalogue,
            Projects projects,
            SecurityLevels levels,
            People people,
            Links links,
            IssueAccess access,
            CommentWriting comments) {
        this.catalogue = catalogue;
        this.projects = projects;
        this.levels = levels;
        this.people = people;
        this.links = links;
        this.access = access;
        this.comments = comments;
        this.editors = editors();
    }

    /** What a field can be asked to do, in the order in which clients are told. */
    record Editor(List<String> verbs, BiConsumer<Draft, FieldOperation> work) {}

    private Map<String, Editor> editors() {
        return Map.ofEntries(
                set("summary", (draft, value) -> text(draft, "summary", value)),
                set("description", (draft, value) -> text(draft, "description", value)),
                set("environment", this::environment),
                set("duedate", (draft, value) -> text(draft, "duedate", value)),
                set("issuetype", this::kind),
                set("priority", this::priority),
                set("resolution", this::resolution),
                set("assignee", (draft, value) -> person(draft, "assignee", value)),
                set("reporter", (draft, value) -> person(draft, "reporter", value)),
                set("security", this::security),
                entry("labels", List.of("add", "set", "remove"), this::labels),
                entry("components", List.of("add", "set", "remove"), this::components),
                entry("fixVersions", List.of("set", "add", "remove"), this::fixVersions),
                entry("versions", List.of("set", "add", "remove"), this::affectedVersions),
                entry("issuelinks", List.of("add"), this::link),
                entry("comment", List.of("add", "edit", "remove"), (draft, operation) -> draft.comments()
                        .add(comments.of(draft.call(), draft.issue(), operation))));
    }

    private static Map.Entry<String, Editor> set(String field, BiConsumer<Draft, JsonNode> work) {
        return entry(field, List.of("set"), (draft, operation) -> work.accept(draft, operation.value()));
    }

    private static Map.Entry<String, Editor> entry(
            String field, List<String> verbs, BiConsumer<Draft, FieldOperation> work) {
        return Map.entry(field, new Editor(verbs, work));
    }

    /** The verbs of a field; none where it cannot be edited. */
    List<String> verbs(String field) {
        Editor editor = editors.get(field);
        return editor == null ? List.of() : editor.verbs();
    }

    void apply(Draft draft, String field, List<FieldOperation> operations) {
        Editor editor = editors.get(field);
        for (FieldOperation operation : operations) {
            if (editor.verbs().contains(operation.verb())) editor.work().accept(draft, operation);
            else draft.refuse(field, "rest.edit.verb", field, operation.verb());
        }
    }

    private static void text(Draft draft, String field, JsonNode value) {
        draft.text(field, value).ifPresent(text -> draft.type(field, text));
    }

    private void environment(Draft draft, JsonNode value) {
        draft.text("environment", value).ifPresent(text -> {
            TextRule.ENVIRONMENT.check(text, draft.problems());
            draft.issue().setEnvironment(text);
        });
    }

    /** Only to a type that goes the same way, and not between issues and sub-tasks. */
    private void kind(Draft draft, JsonNode value) {
        HostIssue issue = draft.issue();
        List<Kind> open = projects.kinds(issue.getProjectObject()).stream()
                .filter(kind -> kind.subtask() == issue.isSubTask())
                .filter(kind -> projects.workflowOf(issue.getProjectObject(), kind.id())
                        .filter(workflow -> workflow.equals(issue.workflowName()))
                        .isPresent())
                .toList();
        draft.choice("issuetype", value, "name", open, Kind::id, Kind::name).ifPresent(issue::setIssueType);
    }

    private void priority(Draft draft, JsonNode value) {
        if (value.isNull()) draft.type("priority", "");
        else {
            draft.choice("priority", value, "name", catalogue.priorities(), Ranked::id, Ranked::name)
                    .ifPresent(priority -> draft.type("priority", priority.id()));
        }
    }

    private void resolution(Draft draft, JsonNode value) {
        if (value.isNull()) draft.issue().setResolution((Ranked) null);
        else {
            draft.choice("resolution", value, "name", catalogue.resolutions(), Ranked::id, Ranked::name)
                    .ifPresent(draft.issue()::setResolution);
        }
    }

    /** By name, or by key. Of an assignee, -1 is whom the project says. */
    private void person(Draft draft, String field, JsonNode value) {
        JsonNode name = value.path("name");
        JsonNode key = value.path("key");
        if (!value.isNull() && !(value.isObject() && (name.isValueNode() || key.isValueNode()))) {
            draft.refuse(field, "rest.edit.choice.shape", field, "name");
        } else if (value.isNull() || name.isNull()) {
            draft.type(field, "");
        } else if (field.equals("assignee") && name.asText().equals("-1")) {
            draft.type(field, automatic(draft.issue()));
        } else if (name.isValueNode()) {
            draft.type(field, name.asText());
        } else {
            draft.type(field, people.byKey(key.asText()).map(Person::username).orElse(key.asText()));
        }
    }

    private static String automatic(HostIssue issue) {
        boolean nobody = issue.getProjectObject().unassignedAllowed();
        Person lead = issue.getProjectObject().lead();
        return nobody || lead == null ? "" : lead.username();
    }

    private void security(Draft draft, JsonNode value) {
        HostIssue issue = draft.issue();
        if (value.isNull()) issue.setSecurityLevelId(null);
        else {
            List<Named> all = levels.of(issue.getProjectObject());
            draft.choice("security", value, "name", all, level -> String.valueOf(level.id()), Named::name)
                    .ifPresent(level -> {
                        issue.setSecurityLevelId(level.id());
                        // a level that hides the issue from whoever chooses it is not theirs to choose
                        if (issue.getReporter() != null
                                && !access.sees(draft.call().visit(), issue)) {
                            draft.refuse("security", "rest.edit.choice.unknown", "security", level.name());
                        }
                    });
        }
    }

    private void labels(Draft draft, FieldOperation operation) {
        List<String> now = new ArrayList<>(draft.typed("labels")
                .map(typed -> Arrays.stream(typed.split(" "))
                        .filter(label -> !label.isEmpty())
                        .toList())
                .orElseGet(draft.issue()::getLabels));
        List<String> sent = new ArrayList<>();
        for (JsonNode one : each(operation)) {
            if (!one.isTextual()) draft.refuse("labels", "rest.edit.text", "labels");
            else if (one.asText().isBlank() || one.asText().matches("(?s).*\\s.*")) {
                draft.refuse("labels", "rest.edit.label", one.asText());
            } else sent.add(one.asText());
        }
        change(now, operation.verb(), sent);
        draft.type("labels", String.join(" ", new LinkedHashSet<>(now)));
    }

    private void components(Draft draft, FieldOperation operation) {
        HostIssue issue = draft.issue();
        List<HostComponent> all = projects.components(issue.getProjectObject());
        chosen(
                draft,
                "components",
                operation,
                issue.components(),
                value -> draft.choice(
                        "components", value, "name", all, one -> String.valueOf(one.id()), HostComponent::name),
                issue::setComponents);
    }

    private void fixVersions(Draft draft, FieldOperation operation) {
        versions(draft, "fixVersions", operation, draft.issue().fixVersions(), draft.issue()::setFixVersions);
    }

    private void affectedVersions(Draft draft, FieldOperation operation) {
        HostIssue issue = draft.issue();
        versions(draft, "versions", operation, issue.affectedVersions(), issue::setAffectedVersions);
    }

    private void versions(
            Draft draft,
            String field,
            FieldOperation operation,
            List<HostVersion> before,
            Consumer<List<HostVersion>> set) {
        List<HostVersion> all = projects.versions(draft.issue().getProjectObject());
        chosen(
                draft,
                field,
                operation,
                before,
                value -> draft.choice(field, value, "name", all, one -> String.valueOf(one.id()), HostVersion::name),
                set);
    }

    private static <T> void chosen(
            Draft draft,
            String field,
            FieldOperation operation,
            List<T> before,
            Function<JsonNode, Optional<T>> choice,
            Consumer<List<T>> set) {
        if (operation.verb().equals("set")
                && !operation.value().isArray()
                && !operation.value().isNull()) {
            draft.refuse(field, "rest.edit.list", field);
            return;
        }
        List<T> now = new ArrayList<>(before);
        List<T> sent = new ArrayList<>();
        each(operation).forEach(value -> choice.apply(value).ifPresent(sent::add));
        change(now, operation.verb(), sent);
        set.accept(now);
    }

    /** What is set comes as a list, what is added or removed by itself. */
    private static List<JsonNode> each(FieldOperation operation) {
        List<JsonNode> each = new ArrayList<>();
        if (operation.value().isArray()) operation.value().forEach(each::add);
        else if (!operation.value().isNull()) each.add(operation.value());
        return each;
    }

    private static <T> void change(List<T> now, String verb, List<T> sent) {
        if (verb.equals("set")) now.clear();
        if (verb.equals("remove")) now.removeAll(sent);
        else sent.stream().filter(one -> !now.contains(one)).forEach(now::add);
    }

    private void link(Draft draft, FieldOperation operation) {
        JsonNode value = operation.value();
        boolean outward = value.path("outwardIssue").isObject();
        JsonNode other = value.path(outward ? "outwardIssue" : "inwardIssue");
        if (!value.isObject() || !other.isObject()) {
            draft.refuse("issuelinks", "rest.link.shape");
            return;
        }
        Set<String> names = new LinkedHashSet<>(
                List.of(other.path("key").asText(), other.path("id").asText()));
        names.remove("");
        String named = names.isEmpty() ? "" : names.iterator().next();
        draft.choice(
                        "issuelinks",
                        value.path("type"),
                        "name",
                        links.types().all(),
                        type -> String.valueOf(type.id()),
                        LinkType::name)
                .ifPresent(type -> draft.links()
                        .add(new NewLink(
                                type, access.see(draft.call().visit(), named).getId(), outward)));
    }
}
