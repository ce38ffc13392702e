package org.relais.host.field.system;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the templates of a field type find beside its value: what to show, and what one can choose. */
record Presentation<S>(ValueKind<S> kind) {
    /** {@code shown} are the values of the issue as people read them; {@code choices} what a form offers. */
    Map<String, Object> of(Issue issue, CustomField field, Collection<S> values) {
        Map<String, Object> found = new HashMap<>();
        found.put(
                "shown",
                values.stream()
                        .map(this::shown)
                        .filter(one -> !one.text().isEmpty())
                        .toList());
        FieldConfig config = issue == null ? null : field.getRelevantConfig(issue);
        found.put("choices", choices(config, values));
        return found;
    }

    private Shown shown(S value) {
        return new Shown(
                kind.shown(value), kind.address(value).map(Presentation::here).orElse(""));
    }

    /** An option that can no longer be chosen is offered where the issue holds it. */
    private List<Choice> choices(FieldConfig config, Collection<S> held) {
        if (config == null) return List.of();
        List<S> offered = new ArrayList<>(kind.choices(config));
        if (!offered.isEmpty())
            held.stream().filter(value -> !offered.contains(value)).forEach(offered::add);
        return offered.stream()
                .map(value -> new Choice(kind.typed(value), kind.shown(value)))
                .toList();
    }

    private static String here(String address) {
        HttpServletRequest request = ExecutingHttpRequest.get();
        return address.startsWith("/") && request != null ? request.getContextPath() + address : address;
    }
}
