package org.relais.jira.home;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.relais.jira.access.Gate;
import org.relais.jira.access.ProjectAdminPass;
import org.relais.jira.access.ProjectPass;
import org.relais.jira.access.Visitor;

/** <em>Project settings › Relais</em>: every option of every feature, read and decided by whoever administers a project. */
@CheckReturnValue
public final class ProjectHome {
    /** Whether Relais shows itself in the issues of a project at all. */
    public static final Option SHOWN = Option.onOff("shown", true);

    private final Gate gate;
    private final ProjectOptions options;
    private final List<Option> offered;

    /** @param offered the options of all features, in the order of the page */
    public ProjectHome(Gate gate, ProjectOptions options, List<Option> offered) {
        this.gate = gate;
        this.options = options;
        this.offered = List.copyOf(offered);
    }

    /** A project's settings as its administrator finds them. */
    public record Settings(String projectKey, String projectName, Map<Option, String> values, int sequence) {}

    /** The settings of a project named by id or key. */
    public Answer read(Visitor visitor, String project) {
        return asAdministrator(visitor, project, (pass, administrator) -> new Answer.Seen(settings(pass)));
    }

    /**
     * Decides. Options that are not among the values stay as they are.
     *
     * @param basedOn how many decisions there were when the person looked
     */
    public Answer decide(Visitor visitor, String project, Map<String, String> values, int basedOn) {
        return asAdministrator(visitor, project, (pass, administrator) -> {
            Optional<Option> wrong = offered.stream()
                    .filter(option -> values.containsKey(option.name()))
                    .filter(option -> !option.accepts(values.get(option.name())))
                    .findFirst();
            if (wrong.isPresent()) return new Answer.Unknown(wrong.get());
            return options.decide(administrator, wanted(values), basedOn)
                    ? new Answer.Decided(settings(pass))
                    : new Answer.Stale(settings(pass));
        });
    }

    private Map<Option, String> wanted(Map<String, String> values) {
        Map<Option, String> wanted = new LinkedHashMap<>();
        for (Option option : offered) {
            if (values.containsKey(option.name())) wanted.put(option, values.get(option.name()));
        }
        return wanted;
    }

    private Settings settings(ProjectPass pass) {
        Choices choices = options.of(pass.project());
        return new Settings(pass.key(), pass.name(), choices.of(offered), choices.sequence());
    }

    private Answer asAdministrator(Visitor visitor, String project, Work work) {
        Optional<ProjectPass> pass = gate.openProject(visitor, project);
        if (pass.isEmpty()) return new Answer.Absent();
        return gate.administer(pass.get())
                .map(administrator -> work.with(pass.get(), administrator))
                .orElseGet(Answer.NotYours::new);
    }

    private interface Work {
        Answer with(ProjectPass pass, ProjectAdminPass administrator);
    }
}
