package org.relais.jira.purpose.admin;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.jira.access.Version;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.field.JiraScreens;
import org.relais.jira.purpose.setup.Placed;
import org.relais.jira.purpose.setup.Places;
import org.relais.jira.purpose.setup.Plan;
import org.relais.jira.purpose.setup.SetUp;
import org.relais.jira.purpose.setup.Standing;
import org.relais.jira.purpose.setup.Wish;

/**
 * The administration page that sets the purpose fields up in one go: which parts, where, on which screens. It says what
 * would change before anything does, and can be run again at any time.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisPurposeSetUp extends JiraWebActionSupport {
    /** The most projects that are offered; further ones are added on Jira's own page. */
    private static final int MOST_PROJECTS = 500;

    private static final String DENIED = "securitybreach";

    private final transient SetUp setUp;
    private final transient JiraInstallation jira;
    private final transient JiraScreens screens;
    private final transient ProjectManager projects;
    private final transient CurrentVisitor visitor;
    private transient Wish wish;
    private transient Plan plan;
    private String said;

    @Inject
    public RelaisPurposeSetUp(
            SetUp setUp, JiraInstallation jira, JiraScreens screens, ProjectManager projects, CurrentVisitor visitor) {
        this.setUp = setUp;
        this.jira = jira;
        this.screens = screens;
        this.projects = projects;
        this.visitor = visitor;
    }

    @Override
    protected String doExecute() {
        return setUp.standing(visitor.visitor())
                .map(now -> {
                    wish = usual(now);
                    return SUCCESS;
                })
                .orElse(DENIED);
    }

    /** Says what would change. It changes nothing; it is a POST because a thousand projects fit into no address. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doPreview() {
        if (setUp.standing(visitor.visitor()).isEmpty()) return DENIED;
        if (!read()) return INPUT;
        plan = setUp.plan(visitor.visitor(), wish).orElseThrow();
        return SUCCESS;
    }

    /** Does what the page said, unless that is no longer what it would say. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doApply() {
        if (setUp.standing(visitor.visitor()).isEmpty()) return DENIED;
        if (!read()) return INPUT;
        String fingerprint = getHttpRequest().getParameter("fingerprint");
        SetUp.Outcome outcome =
                setUp.carryOut(visitor.visitor(), wish, new Version(fingerprint == null ? "" : fingerprint));
        if (outcome instanceof SetUp.Outcome.Stale stale) {
            plan = stale.now();
            addErrorMessage(text("purpose.setup.stale"));
            return INPUT;
        }
        if (outcome instanceof SetUp.Outcome.Done done) {
            said = text("purpose.setup.done", done.done());
            if (!done.refused().isEmpty()) addErrorMessage(text("purpose.setup.refused"));
            plan = setUp.plan(visitor.visitor(), wish).orElseThrow();
            return SUCCESS;
        }
        return DENIED;
    }

    /** What was sent, if all of it is there to be chosen. */
    private boolean read() {
        Set<String> words = sent("part");
        List<Part> parts = Arrays.stream(Part.values())
                .filter(part -> words.contains(part.word()))
                .toList();
        Set<Long> inProjects = ids(sent("project"));
        Set<Long> onScreens = ids(sent("screen"));
        wish = Wish.of(parts, Places.of(inProjects, sent("type")), onScreens);
        boolean known = screens.all().stream()
                        .map(JiraScreens.Screen::id)
                        .collect(Collectors.toSet())
                        .containsAll(onScreens)
                && inProjects.stream().allMatch(id -> projects.getProjectObj(id) != null)
                && jira.issueTypes().keySet().containsAll(wish.places().types());
        if (parts.isEmpty()) addErrorMessage(text("purpose.setup.no-part"));
        else if (!known) addErrorMessage(text("purpose.setup.unknown"));
        return !parts.isEmpty() && known;
    }

    private Set<String> sent(String name) {
        String[] values = getHttpRequest().getParameterValues(name);
        return values == null ? Set.of() : Set.copyOf(Arrays.asList(values));
    }

    /** What is no number is no id of anything; it is left away. */
    private static Set<Long> ids(Set<String> sent) {
        return sent.stream()
                .filter(one -> one.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** What the page proposes at first: as the fields are, or everywhere and wherever issues are described. */
    private Wish usual(Standing now) {
        Set<Long> on = now.chosen().values().stream()
                .flatMap(field -> field.screens().stream())
                .collect(Collectors.toSet());
        if (on.isEmpty()) {
            on = screens.all().stream()
                    .filter(JiraScreens.Screen::describes)
                    .map(JiraScreens.Screen::id)
                    .collect(Collectors.toSet());
        }
        Places places = Optional.ofNullable(now.chosen().get(Part.WHY))
                .map(Placed::places)
                .orElse(Places.EVERYWHERE);
        return Wish.of(List.of(Part.values()), places, on);
    }

    private String text(String key, Object... values) {
        return visitor.words().getText(key, values);
    }

    /** What was done, or null. */
    public String getSaid() {
        return said;
    }

    /** The plan's fingerprint, or null where none was asked for. */
    public String getFingerprint() {
        return plan == null ? null : plan.fingerprint().value();
    }

    /** Whether the plan holds anything that Relais does itself. */
    public boolean getSomethingToDo() {
        return plan != null && !plan.ours().isEmpty();
    }

    public List<TickChoice> getParts() {
        return Arrays.stream(Part.values())
                .map(part -> new TickChoice(
                        "part", part.word(), text(part.key()), wish.parts().contains(part)))
                .toList();
    }

    /** The first projects by name. */
    public List<TickChoice> getProjects() {
        return projects.getProjects().stream()
                .sorted(Comparator.comparing(Project::getName, String.CASE_INSENSITIVE_ORDER))
                .limit(MOST_PROJECTS)
                .map(project -> new TickChoice(
                        "project",
                        project.getId().toString(),
                        project.getName() + " (" + project.getKey() + ")",
                        wish.places().projects().contains(project.getId())))
                .toList();
    }

    /** Says that there are more projects than are offered, or null. */
    public String getMore() {
        int all = projects.getProjects().size();
        return all > MOST_PROJECTS ? text("purpose.setup.more", MOST_PROJECTS, all) : null;
    }

    public List<TickChoice> getTypes() {
        return jira.issueTypes().values().stream()
                .map(type -> new TickChoice(
                        "type",
                        type.getId(),
                        type.getNameTranslation(),
                        wish.places().types().contains(type.getId())))
                .toList();
    }

    public List<TickChoice> getScreens() {
        return screens.all().stream()
                .map(screen -> new TickChoice(
                        "screen",
                        Long.toString(screen.id()),
                        screen.name(),
                        wish.screens().contains(screen.id())))
                .toList();
    }

    /** What would change, in words. */
    public List<StepLine> getSteps() {
        Sentences sentences = sentences();
        return plan == null
                ? List.of()
                : plan.steps().stream().map(sentences::line).toList();
    }

    /** What is there now. */
    public List<StandingLine> getStanding() {
        Sentences sentences = sentences();
        Standing now = setUp.standing(visitor.visitor()).orElseThrow();
        return Arrays.stream(Part.values())
                .filter(part -> now.chosen().containsKey(part))
                .map(part -> sentences.line(part, now.chosen().get(part)))
                .toList();
    }

    private Sentences sentences() {
        Map<String, IssueType> types = jira.issueTypes();
        Map<Long, String> names = screens.all().stream()
                .collect(Collectors.toMap(JiraScreens.Screen::id, JiraScreens.Screen::name, (one, other) -> one));
        return new Sentences(visitor.words(), projects, types, names);
    }

    /** One box to tick. */
    public record TickChoice(String name, String value, String label, boolean chosen) {}

    /** One change, in words; where Jira's own page makes it, with its address. */
    public record StepLine(String sentence, boolean ours, String address) {}

    /** One field as it stands. */
    public record StandingLine(
            String part, String field, String where, String screens, String places, String association) {}
}
