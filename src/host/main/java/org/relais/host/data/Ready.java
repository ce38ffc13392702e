package org.relais.host.data;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.field.HostCustomField;
import org.relais.host.issue.HostIssue;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Ranked;
import org.relais.host.project.State;

/** An issue with everything looked up, ready to be written. Kind, state and workflow may be null: as they are. */
record Ready(
        Incoming told,
        HostProject project,
        Kind kind,
        State state,
        String workflow,
        Ranked priority,
        Ranked resolution,
        Person assignee,
        Person reporter,
        Person creator,
        Long level,
        List<Long> components,
        List<Long> affects,
        List<Long> fixes,
        List<Said> comments,
        Map<HostCustomField, Object> values,
        Map<String, JsonNode> extra) {

    /** A comment, with the host's keys and ids. */
    record Said(Long id, String author, String body, Long role, String group, Instant created, Instant updated) {}

    /** The same issue, with its custom values only kept as they came. */
    Ready withoutValues() {
        Map<String, JsonNode> kept = new LinkedHashMap<>(extra);
        told.customs().forEach((field, value) -> {
            if (!value.isNull()) kept.put(field, value);
        });
        return new Ready(
                told,
                project,
                kind,
                state,
                workflow,
                priority,
                resolution,
                assignee,
                reporter,
                creator,
                level,
                components,
                affects,
                fixes,
                comments,
                Map.of(),
                kept);
    }

    /** Fills in what the file tells; the rest stays as it is. */
    void fill(HostIssue issue) {
        if (kind != null) issue.setIssueType(kind);
        if (state != null) issue.setStatus(state);
        if (told.tells("summary")) issue.setSummary(told.texts().summary());
        if (told.tells("description")) issue.setDescription(told.texts().description());
        if (told.tells("environment")) issue.setEnvironment(told.texts().environment());
        if (told.tells("priority")) issue.setPriority(priority);
        if (told.tells("resolution")) issue.setResolution(resolution);
        if (told.tells("assignee")) issue.setAssignee(assignee);
        if (told.tells("reporter")) issue.setReporter(reporter);
        if (told.tells("duedate")) issue.setDueDate(told.times().due());
        if (told.tells("labels")) issue.setLabels(told.labels());
        if (told.tells("security")) issue.setSecurityLevelId(level);
        values.forEach((field, value) -> {
            if (value != null || issue.getId() != null) issue.setCustomFieldValue(field, value);
        });
    }
}
