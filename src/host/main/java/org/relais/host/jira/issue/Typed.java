package org.relais.host.jira.issue;

import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.user.ApplicationUser;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.relais.host.field.CustomFields;
import org.relais.host.field.FormParams;
import org.relais.host.field.HostCustomField;
import org.relais.host.field.Screens;
import org.relais.host.issue.HostIssue;
import org.relais.host.jira.time.Patterns;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.Catalogue;
import org.relais.host.project.HostComponent;
import org.relais.host.project.HostVersion;
import org.relais.host.project.Named;
import org.relais.host.project.Permissions;
import org.relais.host.project.Ranked;
import org.relais.host.project.SecurityLevels;
import org.relais.host.web.issue.CustomInputs;
import org.relais.host.web.issue.Problems;
import org.relais.host.web.issue.TextRule;

/** Puts what a plugin has typed for a person into an issue, and says what is wrong with it. */
public final class Typed {
    private static final String AUTOMATIC = "-1";

    private final Catalogue catalogue;
    private final People people;
    private final Permissions permissions;
    private final CustomFields fields;
    private final Screens screens;
    private final SecurityLevels levels;

    public Typed(
            Catalogue catalogue,
            People people,
            Permissions permissions,
            CustomFields fields,
            Screens screens,
            SecurityLevels levels) {
        this.catalogue = catalogue;
        this.people = people;
        this.permissions = permissions;
        this.fields = fields;
        this.screens = screens;
        this.levels = levels;
    }

    /** One filling: whoever types, what they typed, and the screen's name, or null where every field may be set. */
    record Filling(ApplicationUser author, IssueInputParameters typed, String screen, Locale locale, boolean keep) {
        boolean has(String field) {
            return typed.getActionParameters().containsKey(field);
        }

        /** The first value, or empty. */
        String value(String field) {
            String[] values = typed.getActionParameters().get(field);
            return values == null || values.length == 0 ? "" : values[0].replace("\r\n", "\n");
        }

        /** Whether the field is to be written: it was typed, or what was not typed is emptied. */
        boolean writes(String field) {
            return has(field) || !keep;
        }
    }

    void fill(HostIssue issue, Filling filling, Problems problems) {
        texts(issue, filling, problems);
        choices(issue, filling, problems);
        dueDate(issue, filling, problems);
        assignee(issue, filling, problems);
        reporter(issue, filling, problems);
        parts(issue, filling, problems);
        customFields(issue, filling, problems);
    }

    private static void texts(HostIssue issue, Filling filling, Problems problems) {
        text(TextRule.SUMMARY, issue::setSummary, filling, problems);
        text(TextRule.DESCRIPTION, issue::setDescription, filling, problems);
        text(TextRule.ENVIRONMENT, issue::setEnvironment, filling, problems);
        if (filling.has("comment")) TextRule.TRANSITION_COMMENT.check(filling.value("comment"), problems);
    }

    private static void text(TextRule rule, Consumer<String> into, Filling filling, Problems problems) {
        if (!filling.writes(rule.field())) return;
        String typed = filling.value(rule.field());
        rule.check(typed, problems);
        into.accept(typed);
    }

    private void choices(HostIssue issue, Filling filling, Problems problems) {
        if (filling.has("priority")) {
            issue.setPriority(chosen("priority", catalogue.priorities(), filling, problems));
        }
        if (filling.has("resolution")) {
            issue.setResolution(chosen("resolution", catalogue.resolutions(), filling, problems));
        }
        if (filling.has("security")) issue.setSecurityLevelId(level(issue, filling, problems));
    }

    private static Ranked chosen(String field, List<Ranked> all, Filling filling, Problems problems) {
        String id = filling.value(field);
        Optional<Ranked> chosen =
                all.stream().filter(one -> one.id().equals(id)).findFirst();
        if (chosen.isEmpty() && !id.isEmpty()) problems.add(field, "issue.problem.choice", "", "");
        return chosen.orElse(null);
    }

    private Long level(HostIssue issue, Filling filling, Problems problems) {
        String id = filling.value("security");
        if (id.isEmpty() || id.equals(AUTOMATIC)) return null;
        Optional<Named> level = number(id).flatMap(levels::byId).filter(found -> levels.byName(
                        issue.getProjectObject(), found.name())
                .filter(here -> here.id() == found.id())
                .isPresent());
        if (level.isEmpty()) problems.add("security", "issue.problem.choice", "", "");
        return level.map(Named::id).orElse(null);
    }

    private static void dueDate(HostIssue issue, Filling filling, Problems problems) {
        if (!filling.writes("duedate")) return;
        String typed = filling.value("duedate").trim();
        try {
            issue.setDueDate(
                    typed.isEmpty()
                            ? null
                            : LocalDate.ofInstant(
                                            Patterns.parse(
                                                    DateTimeStyle.DATE_PICKER, filling.locale(), ZoneOffset.UTC, typed),
                                            ZoneOffset.UTC)
                                    .toString());
        } catch (IllegalArgumentException e) {
            problems.add("duedate", "managers.problem.date", typed, "");
        }
    }

    private void assignee(HostIssue issue, Filling filling, Problems problems) {
        if (!filling.has("assignee")) return;
        String username = filling.value("assignee").trim();
        Person chosen = username.equals(AUTOMATIC) ? automatic(issue) : assignable(issue, username, problems);
        if (Objects.equals(chosen, issue.getAssignee())) return;
        if (permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, issue, filling.author())) {
            issue.setAssignee(chosen);
        } else if (!username.equals(AUTOMATIC)) {
            problems.add("assignee", "managers.problem.assign", "", "");
        }
    }

    private static Person automatic(HostIssue issue) {
        return issue.getProjectObject().unassignedAllowed()
                ? null
                : issue.getProjectObject().lead();
    }

    /** Whom the username assigns the issue to; null for nobody, or where there is a problem. */
    Person assignable(HostIssue issue, String username, Problems problems) {
        if (username.isEmpty()) {
            if (!issue.getProjectObject().unassignedAllowed()) {
                problems.add("assignee", "issue.problem.unassigned", "", "");
            }
            return null;
        }
        Optional<Person> named = people.byName(username).filter(Person::active);
        if (named.isEmpty()) problems.add("assignee", "issue.problem.person", username, "");
        else if (!permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, named.get())) {
            problems.add("assignee", "issue.problem.assignee", named.get().displayName(), "");
        }
        return named.orElse(null);
    }

    private void reporter(HostIssue issue, Filling filling, Problems problems) {
        if (!filling.has("reporter")) return;
        String username = filling.value("reporter").trim();
        Optional<Person> named = people.byName(username).filter(Person::active);
        if (named.isEmpty()) {
            problems.add("reporter", "issue.problem.person", username, "");
        } else if (!named.get().equals(issue.getReporter())) {
            boolean may = permissions.hasPermission(ProjectPermissions.MODIFY_REPORTER, issue, filling.author())
                    || permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, issue, filling.author());
            if (may) issue.setReporter(named.get());
            else problems.add("reporter", "managers.problem.reporter", "", "");
        }
    }

    private static void parts(HostIssue issue, Filling filling, Problems problems) {
        List<HostComponent> components = issue.getProjectObject().parts().components(issue.getProjectObject());
        if (filling.writes("components")) {
            issue.setComponents(picked("components", components, HostComponent::id, filling, problems));
        }
        versions("fixVersions", issue, issue::setFixVersions, filling, problems);
        versions("versions", issue, issue::setAffectedVersions, filling, problems);
    }

    private static void versions(
            String field, HostIssue issue, Consumer<List<HostVersion>> into, Filling filling, Problems problems) {
        if (!filling.writes(field)) return;
        List<HostVersion> all = issue.getProjectObject().parts().versions(issue.getProjectObject());
        into.accept(picked(field, all, HostVersion::id, filling, problems));
    }

    private static <T> List<T> picked(
            String field, List<T> all, ToLongFunction<T> id, Filling filling, Problems problems) {
        List<T> picked = new ArrayList<>();
        String[] ids = filling.typed().getActionParameters().getOrDefault(field, new String[0]);
        for (String one : ids) {
            Optional<T> found = number(one).flatMap(wanted -> all.stream()
                    .filter(each -> id.applyAsLong(each) == wanted)
                    .findFirst());
            found.ifPresent(picked::add);
            if (found.isEmpty()) problems.add(field, "issue.problem.choice", "", "");
        }
        return picked;
    }

    private void customFields(HostIssue issue, Filling filling, Problems problems) {
        Map<String, String[]> sent = filling.typed().getActionParameters();
        List<String> shown = filling.screen() == null ? null : screens.on(filling.screen());
        for (HostCustomField field : fields.on(issue)) {
            if (shown != null && !shown.contains(field.getId())) continue;
            FormParams params = FormParams.from(field, sent);
            if (!params.isEmpty() || !filling.keep()) CustomInputs.fill(issue, field, params, problems);
        }
    }

    static Optional<Long> number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
