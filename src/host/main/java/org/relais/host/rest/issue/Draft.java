package org.relais.host.rest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.host.issue.HostIssue;
import org.relais.host.rest.http.Call;
import org.relais.host.rest.http.Refused;
import org.relais.host.rest.http.Sentence;
import org.relais.host.web.issue.FormChoices;
import org.relais.host.web.issue.IssueForm;
import org.relais.host.web.issue.Problems;

/**
 * An issue that is being changed, in memory. What a form could send is gathered as a form would send it, so that the
 * same rules hold; everything that is wrong is gathered too, and said at once.
 */
final class Draft {
    private final Call call;
    private final HostIssue issue;
    private final Map<String, String[]> form = new HashMap<>();
    private final List<CommentChange> comments = new ArrayList<>();
    private final List<NewLink> links = new ArrayList<>();
    private final Problems problems;

    Draft(Call call, HostIssue issue) {
        this.call = call;
        this.issue = issue;
        this.problems = new Problems(call.visit().i18n());
    }

    Call call() {
        return call;
    }

    HostIssue issue() {
        return issue;
    }

    Problems problems() {
        return problems;
    }

    List<CommentChange> comments() {
        return comments;
    }

    List<NewLink> links() {
        return links;
    }

    /** What the form would have in this field. */
    void type(String field, String value) {
        form.put(field, new String[] {value});
    }

    /** What was put into the form, or else what the issue has. */
    Optional<String> typed(String field) {
        return Optional.ofNullable(form.get(field)).map(values -> values[0]);
    }

    void refuse(String field, String key, Object... values) {
        Object words = List.of(values);
        problems.addSentence(field, call.visit().i18n().getText(key, words));
    }

    /** A text; null is an empty one. */
    Optional<String> text(String field, JsonNode value) {
        if (value.isNull()) return Optional.of("");
        if (value.isTextual()) return Optional.of(value.asText());
        refuse(field, "rest.edit.text", field);
        return Optional.empty();
    }

    /** The one that an object names by {@code id}, or by {@code name} or the like. */
    <T> Optional<T> choice(
            String field,
            JsonNode value,
            String nameMember,
            List<T> all,
            Function<T, String> id,
            Function<T, String> name) {
        JsonNode byId = value.path("id");
        JsonNode byName = value.path(nameMember);
        if (!value.isObject() || !(byId.isValueNode() || byName.isValueNode())) {
            refuse(field, "rest.edit.choice.shape", field, nameMember);
            return Optional.empty();
        }
        Optional<T> found = all.stream()
                .filter(one -> byId.isValueNode()
                        ? id.apply(one).equals(byId.asText())
                        : name.apply(one).equals(byName.asText()))
                .findFirst();
        if (found.isEmpty()) {
            String named = byId.isValueNode() ? byId.asText() : byName.asText();
            refuse(field, "rest.edit.choice.unknown", field, named);
        }
        return found;
    }

    /** Puts what was gathered into the issue, by the rules of the form. */
    void fill(FormChoices choices) {
        IssueForm.typed(form, IssueForm.of(issue)).fill(issue, choices, problems);
    }

    /** Refuses the whole where anything is wrong. */
    void check() {
        if (!problems.any()) return;
        Map<String, Sentence> errors = problems.fields().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> Sentence.written(one.getValue())));
        throw Refused.badRequest(
                problems.messages().stream().map(Sentence::written).toList(), errors);
    }
}
