package org.relais.host.field.system;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.ExecutingHttpRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.relais.host.issue.Issues;

/** Another issue, such as an epic: kept by id, typed by key. What the reader may not see looks like nothing. */
record OtherIssues(FieldReader reader, Issues issues, BiPredicate<Issue, ApplicationUser> visible)
        implements ValueKind<Issue> {
    @Override
    public PersistenceFieldType column() {
        return PersistenceFieldType.TYPE_DECIMAL;
    }

    @Override
    public Object stored(Issue value) {
        return value.getId().doubleValue();
    }

    @Override
    public Optional<Issue> read(Object stored) {
        long id = stored instanceof Number number ? number.longValue() : (long) Double.parseDouble(stored.toString());
        return issues.byId(id).map(Issue.class::cast);
    }

    @Override
    public String typed(Issue value) {
        return value.getKey();
    }

    @Override
    public Issue parse(String typed) throws FieldValidationException {
        String key = typed.strip().toUpperCase(Locale.ROOT);
        return issues.byKey(key)
                .map(Issue.class::cast)
                .filter(this::isSeen)
                .orElseThrow(() -> reader.refusal("issue", typed.strip()));
    }

    /** Work without a person, such as an import, sees everything. */
    private boolean isSeen(Issue issue) {
        return ExecutingHttpRequest.get() == null || visible.test(issue, reader.user());
    }

    @Override
    public String shown(Issue value) {
        return isSeen(value) ? value.getKey() : "";
    }

    @Override
    public Optional<String> address(Issue value) {
        return isSeen(value) ? Optional.of("/browse/" + value.getKey()) : Optional.empty();
    }

    @Override
    public JsonNode json(Issue value) {
        return isSeen(value) ? TextNode.valueOf(value.getKey()) : NullNode.instance;
    }

    @Override
    public Optional<String> fromJson(FieldConfig config, JsonNode json) {
        if (json.path("key").isTextual()) return Optional.of(json.path("key").asText());
        return json.isTextual() ? Optional.of(json.asText()) : Optional.empty();
    }

    @Override
    public String schema() {
        return "any";
    }
}
