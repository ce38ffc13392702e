package org.relais.host.web.search;

import com.atlassian.jira.util.I18nHelper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.host.field.CustomFields;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.Screens;
import org.relais.host.search.field.SearchFields;

/** The columns that a list of issues can have: those of the system, and the custom fields whose plugin is there. */
public final class Columns {
    /** What one sees who has not chosen; the fields of the view screen follow where they have something to show. */
    static final List<String> USUAL =
            List.of("issuekey", "summary", "issuetype", "status", "priority", "assignee", "updated");

    private static final Map<String, String> SORTED_BY = sortedBy();
    private static final Set<String> DESCENDING = Set.of("priority", "created", "updated", "resolutiondate", "duedate");

    private final CustomFields fields;
    private final SearchFields searchable;
    private final Screens screens;

    public Columns(CustomFields fields, SearchFields searchable, Screens screens) {
        this.fields = fields;
        this.searchable = searchable;
        this.screens = screens;
    }

    private static Map<String, String> sortedBy() {
        Map<String, String> names = new LinkedHashMap<>();
        for (String same : List.of(
                "issuekey",
                "summary",
                "status",
                "priority",
                "resolution",
                "assignee",
                "reporter",
                "creator",
                "created",
                "updated",
                "project",
                "labels",
                "environment",
                "description")) names.put(same, same);
        names.put("issuetype", "type");
        names.put("resolutiondate", "resolved");
        names.put("duedate", "due");
        names.put("components", "component");
        names.put("fixVersions", "fixVersion");
        names.put("versions", "affectedVersion");
        names.put("security", "level");
        names.put("parent", "");
        return names;
    }

    /** All of them: the system's, then the custom ones by name. */
    List<Column> all(I18nHelper i18n) {
        List<Column> all = new ArrayList<>();
        SORTED_BY.forEach((id, sort) ->
                all.add(new Column(id, i18n.getText("search.column." + id), sort, DESCENDING.contains(id))));
        fields.all().stream().filter(HostCustomField::usable).forEach(field -> all.add(custom(field)));
        return all;
    }

    /** Those of these ids that there are, in this order. */
    List<Column> of(List<String> ids, I18nHelper i18n) {
        List<Column> all = all(i18n);
        return ids.stream()
                .distinct()
                .flatMap(id -> all.stream().filter(column -> column.id().equals(id)))
                .toList();
    }

    /** What may follow the usual columns. */
    List<Column> ofViewScreen() {
        return screens.on("view").stream()
                .flatMap(id ->
                        fields.all().stream().filter(field -> field.getId().equals(id)))
                .filter(HostCustomField::usable)
                .map(this::custom)
                .toList();
    }

    Optional<HostCustomField> field(Column column) {
        return column.custom() ? fields.byId(column.customId()) : Optional.empty();
    }

    private Column custom(HostCustomField field) {
        boolean sortable = searchable.byId(field.getIdAsLong()).isPresent();
        String sort = sortable ? "cf[" + field.getIdAsLong() + "]" : "";
        return new Column(field.getId(), field.getName(), sort, false);
    }
}
