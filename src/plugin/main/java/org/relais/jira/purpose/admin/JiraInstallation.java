package org.relais.jira.purpose.admin;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ofbiz.core.entity.GenericEntityException;
import org.relais.jira.access.AdminPass;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;
import org.relais.jira.purpose.field.JiraScreens;
import org.relais.jira.purpose.field.PartFields;
import org.relais.jira.purpose.field.PurposeField;
import org.relais.jira.purpose.setup.Installation;
import org.relais.jira.purpose.setup.Placed;
import org.relais.jira.purpose.setup.Places;
import org.relais.jira.purpose.setup.Standing;

/** Jira's custom fields, their contexts and its screens. */
public final class JiraInstallation implements Installation {
    private static final String LOCK = "org.relais.jira:set-up";

    private final CustomFieldManager fields;
    private final ProjectManager projects;
    private final JiraScreens screens;
    private final PartFields parts;
    private final PurposeFields chosen;
    private final CurrentVisitor visitor;
    private final ClusterLockService locks;

    public JiraInstallation(
            CustomFieldManager fields,
            ProjectManager projects,
            JiraScreens screens,
            PartFields parts,
            PurposeFields chosen,
            CurrentVisitor visitor,
            ClusterLockService locks) {
        this.fields = fields;
        this.projects = projects;
        this.screens = screens;
        this.parts = parts;
        this.chosen = chosen;
        this.visitor = visitor;
        this.locks = locks;
    }

    @Override
    public Standing standing(AdminPass pass) {
        Map<Part, Placed> found = new EnumMap<>(Part.class);
        Map<Part, Placed> spare = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.find(part).ifPresent(field -> found.put(part, placed(field)));
            String name = visitor.words().getText(part.key());
            parts.candidates().stream()
                    .filter(field -> field.getFieldName().equalsIgnoreCase(name))
                    .filter(field -> parts.partOf(field).isEmpty())
                    .findFirst()
                    .ifPresent(field -> spare.put(part, placed(field)));
        }
        return new Standing(found, spare);
    }

    private Placed placed(CustomField field) {
        Collection<Long> in = field.isAllProjects()
                ? List.of()
                : field.getAssociatedProjectObjects().stream()
                        .map(Project::getId)
                        .toList();
        Collection<String> types = field.isAllIssueTypes()
                ? List.of()
                : field.getAssociatedIssueTypes().stream().map(IssueType::getId).toList();
        return Placed.of(field.getIdAsLong(), field.getFieldName(), Places.of(in, types), screens.with(field.getId()));
    }

    @Override
    public void make(AdminPass pass, Part part, Places places) {
        CustomFieldType<?, ?> type = fields.getCustomFieldType(PurposeField.KEY);
        List<JiraContextNode> contexts = places.projects().isEmpty()
                ? List.of(GlobalIssueContext.getInstance())
                : places.projects().stream()
                        .<JiraContextNode>map(ProjectContext::new)
                        .toList();
        try {
            CustomField field = fields.createCustomField(
                    visitor.words().getText(part.key()),
                    visitor.words().getText(part.key() + ".description"),
                    type,
                    fields.getCustomFieldSearcher("org.relais.jira:purpose-searcher"),
                    contexts,
                    types(places));
            chosen.choose(pass, part, field.getIdAsLong());
        } catch (GenericEntityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Jira reads a list that holds null as all types. */
    private List<IssueType> types(Places places) {
        if (places.types().isEmpty()) return Collections.singletonList(null);
        Map<String, IssueType> known = issueTypes();
        return places.types().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .toList();
    }

    /** The issue types that any project offers, by id. */
    Map<String, IssueType> issueTypes() {
        Map<String, IssueType> types = new LinkedHashMap<>();
        for (Project project : projects.getProjects()) {
            project.getIssueTypes().forEach(type -> types.putIfAbsent(type.getId(), type));
        }
        return types;
    }

    @Override
    public boolean put(AdminPass pass, Part part, long screen) {
        return parts.find(part)
                .filter(field -> screens.put(screen, field.getId()))
                .isPresent();
    }

    @Override
    public void choose(AdminPass pass, Part part, long field) {
        chosen.choose(pass, part, field);
    }

    @Override
    public <T> T alone(Supplier<T> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
