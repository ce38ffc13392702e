package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/**
 * Whether there is a field <em>Why</em>, whether the fields are the ones that were chosen, and whether each stands on a
 * screen and applies wherever the panel is shown.
 */
public final class PartsCheck implements Check {
    private static final String PAGE = "/secure/admin/RelaisPurposeFields.jspa";
    private static final String SET_UP = "/secure/admin/RelaisPurposeSetUp.jspa";

    private static final int LOOKED_AT = 50;
    private static final int NAMED = 5;

    private final PartFields fields;
    private final PurposeFields chosen;
    private final JiraScreens screens;
    private final ProjectManager projects;
    private final ProjectOptions options;

    public PartsCheck(
            PartFields fields,
            PurposeFields chosen,
            JiraScreens screens,
            ProjectManager projects,
            ProjectOptions options) {
        this.fields = fields;
        this.chosen = chosen;
        this.screens = screens;
        this.projects = projects;
        this.options = options;
    }

    @Override
    public String name() {
        return "purpose";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        List<Finding> findings = new ArrayList<>();
        findings.add(why());
        for (Part part : Part.values()) {
            if (part != Part.WHY
                    && chosen.chosen(part).isPresent()
                    && fields.find(part).isEmpty()) {
                findings.add(
                        Finding.problem("purpose.check.gone." + part.word()).at(PAGE));
            }
        }
        fields.find(Part.WHY).ifPresent(why -> {
            for (Part part : Part.values()) {
                fields.find(part).ifPresent(field -> findings.addAll(placed(field, why)));
            }
        });
        return findings;
    }

    private List<Finding> placed(CustomField field, CustomField why) {
        List<Finding> findings = new ArrayList<>();
        String name = field.getFieldName();
        if (!screens.all().isEmpty() && screens.with(field.getId()).isEmpty()) {
            findings.add(Finding.notice("purpose.check.no-screen", name).at(SET_UP));
        }
        List<String> without = projectsWithout(field, why);
        if (!without.isEmpty()) {
            String named = String.join(", ", without.stream().limit(NAMED).toList());
            findings.add(Finding.notice("purpose.check.nowhere", name, without.size() > NAMED ? named + ", …" : named)
                    .at(SET_UP));
        }
        return findings;
    }

    /** Keys of projects whose issues show the panel, because <em>Why</em> applies, without this part in it. */
    private List<String> projectsWithout(CustomField field, CustomField why) {
        if (field.isAllProjects()) return List.of();
        Set<Long> has = ids(field.getAssociatedProjectObjects());
        Set<Long> shows = ids(why.getAssociatedProjectObjects());
        return projects.getProjects().stream()
                .filter(project -> !has.contains(project.getId()))
                .filter(project -> why.isAllProjects() || shows.contains(project.getId()))
                .limit(LOOKED_AT)
                .filter(project -> options.of(new ProjectId(project.getId())).on(ProjectHome.SHOWN))
                .map(Project::getKey)
                .toList();
    }

    private static Set<Long> ids(List<Project> projects) {
        return projects.stream().map(Project::getId).collect(Collectors.toSet());
    }

    private Finding why() {
        Optional<CustomField> field = fields.find(Part.WHY);
        if (field.isEmpty()) return Finding.notice("purpose.check.no-field").at(PAGE);
        String name = field.get().getFieldName();
        boolean another = chosen.chosen(Part.WHY)
                .filter(choice -> !choice.equals(field.get().getIdAsLong()))
                .isPresent();
        return another
                ? Finding.problem("purpose.check.chosen-gone", name).at(PAGE)
                : Finding.good("purpose.check.good", name).at(PAGE);
    }
}
