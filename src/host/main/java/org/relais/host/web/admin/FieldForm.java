package org.relais.host.web.admin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.field.HostCustomField;

/** A new custom field as it was typed. No project or no issue type chosen: all of them. */
public record FieldForm(String typeKey, String name, String description, List<Long> projects, List<String> issueTypes) {
    private static final int NAME_LIMIT = 255;
    private static final int DESCRIPTION_LIMIT = 4_000;

    public FieldForm {
        typeKey = typeKey == null ? "" : typeKey;
        name = name == null ? "" : name.strip();
        description = description == null ? "" : description.strip();
        projects = projects == null ? List.of() : List.copyOf(projects);
        issueTypes = issueTypes == null ? List.of() : List.copyOf(issueTypes);
    }

    static FieldForm empty() {
        return new FieldForm(null, null, null, null, null);
    }

    /** What is wrong, as i18n keys by the name of the input. */
    Map<String, String> problems(boolean typeKnown) {
        Map<String, String> problems = new LinkedHashMap<>();
        if (!typeKnown) problems.put("typeKey", "admin.fields.problem.type");
        if (name.isEmpty()) problems.put("name", "admin.fields.problem.name.empty");
        if (name.length() > NAME_LIMIT) problems.put("name", "admin.fields.problem.name.long");
        if (description.length() > DESCRIPTION_LIMIT) problems.put("description", "admin.fields.problem.description");
        return problems;
    }

    /** Every chosen project with every chosen type. */
    List<HostCustomField.Context> places() {
        if (projects.isEmpty() && issueTypes.isEmpty()) return List.of();
        List<HostCustomField.Context> places = new ArrayList<>();
        for (Long project : orAll(projects)) {
            for (String type : orAll(issueTypes)) places.add(new HostCustomField.Context(0, project, type));
        }
        return places;
    }

    private static <T> List<T> orAll(List<T> chosen) {
        List<T> all = new ArrayList<>();
        all.add(null);
        return chosen.isEmpty() ? all : chosen;
    }
}
