package org.relais.host.web.admin;

import com.atlassian.jira.util.I18nHelper;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.relais.host.field.CustomFields;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.Screens;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.field.FieldType;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Projects;

/** Describes custom fields in the words of the administrator: names instead of ids. */
public final class FieldLines {
    private final CustomFields fields;
    private final Screens screens;
    private final Projects projects;
    private final Catalogue catalogue;
    private final PluginSystem plugins;

    public FieldLines(
            CustomFields fields, Screens screens, Projects projects, Catalogue catalogue, PluginSystem plugins) {
        this.fields = fields;
        this.screens = screens;
        this.projects = projects;
        this.catalogue = catalogue;
        this.plugins = plugins;
    }

    List<FieldLine> all(I18nHelper texts) {
        Map<String, List<String>> onScreen =
                Screens.ALL.stream().collect(Collectors.toMap(Function.identity(), screens::on));
        Names names = new Names(
                projects.all().stream().collect(Collectors.toMap(HostProject::id, HostProject::name)),
                catalogue.kinds().stream().collect(Collectors.toMap(Kind::id, Kind::name)));
        return fields.all().stream()
                .map(field -> line(field, onScreen, names, texts))
                .toList();
    }

    /** Whether the app that brings the type manages its fields alone. */
    boolean isLocked(HostCustomField field) {
        return plugins.fieldType(field.typeKey()).filter(FieldType::locked).isPresent();
    }

    private FieldLine line(HostCustomField field, Map<String, List<String>> onScreen, Names names, I18nHelper texts) {
        Optional<FieldType> type = plugins.fieldType(field.typeKey());
        return new FieldLine(
                field.getId(),
                field.getIdAsLong(),
                field.getName(),
                field.getDescription() == null ? "" : field.getDescription(),
                type.map(known -> known.name(texts)).orElse(field.typeKey()),
                field.usable(),
                isLocked(field),
                OptionsPage.has(field),
                field.contexts().stream().map(names::place).toList(),
                Screens.ALL.stream()
                        .filter(screen -> onScreen.get(screen).contains(field.getId()))
                        .toList());
    }

    private record Names(Map<Long, String> projects, Map<String, String> kinds) {
        FieldLine.Place place(HostCustomField.Context context) {
            return new FieldLine.Place(
                    context.id(), name(projects, context.projectId()), name(kinds, context.issueTypeId()));
        }

        private static <K> String name(Map<K, String> names, K id) {
            return id == null ? "" : names.getOrDefault(id, id.toString());
        }
    }
}
