package org.relais.host.web.project;

import java.util.Map;
import java.util.Optional;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.ProjectDraft;
import org.relais.host.web.issue.Problems;

/** What a project is called and who leads it, as it stands in a form: what was typed is kept, right or wrong. */
public record ProjectForm(String name, String description, String lead, boolean unassignedAllowed) {
    static final ProjectForm EMPTY = new ProjectForm("", "", "", true);
    private static final int LONGEST_DESCRIPTION = 32_767;

    public static ProjectForm of(HostProject project) {
        return new ProjectForm(
                project.name(),
                project.description() == null ? "" : project.description(),
                project.lead() == null ? "" : project.lead().username(),
                project.unassignedAllowed());
    }

    public static ProjectForm typed(Map<String, String[]> sent) {
        return new ProjectForm(
                Fields.line(sent, "name"),
                Fields.text(sent, "description"),
                Fields.line(sent, "lead"),
                sent.containsKey("unassigned"));
    }

    /** Says what is wrong, and who leads the project where that is right. */
    public Optional<Person> check(People people, Problems problems) {
        Fields fields = new Fields(problems);
        fields.required("name", "managers.project.name", name, ProjectDraft.LONGEST_NAME);
        fields.optional("description", "managers.project.description", description, LONGEST_DESCRIPTION);
        Optional<Person> found = people.byName(lead).filter(Person::active);
        if (found.isEmpty()) fields.wrong("lead", "managers.wrong.person", "managers.project.lead", lead);
        return found;
    }
}
