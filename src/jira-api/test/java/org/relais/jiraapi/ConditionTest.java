package org.relais.jiraapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.relais.jiraapi.Fakes.fake;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.plugin.webfragment.conditions.CanAdministerProjectCondition;
import com.atlassian.jira.plugin.webfragment.conditions.HasIssuePermissionCondition;
import com.atlassian.jira.plugin.webfragment.conditions.HasProjectPermissionCondition;
import com.atlassian.jira.plugin.webfragment.conditions.HasSelectedProjectCondition;
import com.atlassian.jira.plugin.webfragment.conditions.JiraGlobalPermissionCondition;
import com.atlassian.jira.plugin.webfragment.conditions.UserIsAdminCondition;
import com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.plugin.PluginParseException;
import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private final ApplicationUser ana = fake(ApplicationUser.class, Map.of());
    private final ApplicationUser ben = fake(ApplicationUser.class, Map.of());
    private final Project project = fake(Project.class, Map.of());
    private final Issue issue = fake(Issue.class, Map.of());
    /** Ana may browse and administers Jira, Ben and strangers may nothing. */
    private final PermissionManager permissions = fake(
            PermissionManager.class,
            Map.of(
                    "hasPermission",
                    args -> args[0].equals(ProjectPermissions.BROWSE_PROJECTS)
                            && (args[1] == project || args[1] == issue)
                            && args[2] == ana));

    private final GlobalPermissionManager globals = fake(
            GlobalPermissionManager.class,
            Map.of("hasPermission", args -> args[0].equals(GlobalPermissionKey.ADMINISTER) && args[1] == ana));

    @Test
    void whoever_is_logged_in_is_someone() {
        assertThat(new UserLoggedInCondition().shouldDisplay(on(ben))).isTrue();
        assertThat(new UserLoggedInCondition().shouldDisplay(on(null))).isFalse();
    }

    @Test
    void a_project_is_administered_by_those_who_may_and_by_administrators_of_jira() {
        PermissionManager bens = fake(
                PermissionManager.class,
                Map.of(
                        "hasPermission",
                        args -> args[0].equals(ProjectPermissions.ADMINISTER_PROJECTS) && args[2] == ben));
        CanAdministerProjectCondition condition = new CanAdministerProjectCondition(bens, globals);
        JiraHelper there = new JiraHelper(null, project, new HashMap<>());
        assertThat(condition.shouldDisplay(ben, there)).isTrue();
        assertThat(condition.shouldDisplay(ana, there)).isTrue();
        assertThat(condition.shouldDisplay(fake(ApplicationUser.class, Map.of()), there))
                .isFalse();
        assertThat(condition.shouldDisplay(null, there)).isFalse();
        assertThat(condition.shouldDisplay(ana, new JiraHelper(null, null, new HashMap<>())))
                .isFalse();
    }

    @Test
    void a_place_may_be_about_a_project() {
        HasSelectedProjectCondition condition = new HasSelectedProjectCondition();
        assertThat(condition.shouldDisplay(null, new JiraHelper(null, project, new HashMap<>())))
                .isTrue();
        assertThat(condition.shouldDisplay(ana, new JiraHelper(null, null, new HashMap<>())))
                .isFalse();
    }

    @Test
    void an_administrator_is_asked_for_by_name_or_by_permission() {
        assertThat(new UserIsAdminCondition(globals).shouldDisplay(on(ana))).isTrue();
        assertThat(new UserIsAdminCondition(globals).shouldDisplay(on(ben))).isFalse();
        assertThat(with("admin", new JiraGlobalPermissionCondition(globals)).shouldDisplay(on(ana)))
                .isTrue();
        assertThat(with("SYSTEM_ADMIN", new JiraGlobalPermissionCondition(globals))
                        .shouldDisplay(on(ana)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"browse,true", "BROWSE_PROJECTS,true", "project,false", "EDIT_ISSUES,false"})
    void a_permission_has_a_short_name_and_a_key(String permission, boolean anaMay) {
        assertThat(with(permission, new HasProjectPermissionCondition(permissions))
                        .shouldDisplay(on(ana)))
                .isEqualTo(anaMay);
        assertThat(with(permission, new HasIssuePermissionCondition(permissions))
                        .shouldDisplay(on(ana)))
                .isEqualTo(anaMay);
        assertThat(with(permission, new HasIssuePermissionCondition(permissions))
                        .shouldDisplay(on(ben)))
                .isFalse();
    }

    @Test
    void where_there_is_no_issue_or_project_nothing_shows() {
        Map<String, Object> nowhere = new HashMap<>();
        nowhere.put("user", ana);
        nowhere.put("helper", new JiraHelper(null, null, null));
        assertThat(with("browse", new HasIssuePermissionCondition(permissions)).shouldDisplay(nowhere))
                .isFalse();
        assertThat(with("browse", new HasProjectPermissionCondition(permissions))
                        .shouldDisplay(nowhere))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "brwose", "Browse Projects"})
    void a_permission_that_does_not_exist_is_refused_when_the_descriptor_is_read(String permission) {
        assertThatThrownBy(() -> with(permission, new HasProjectPermissionCondition(permissions)))
                .isInstanceOf(PluginParseException.class);
        assertThatThrownBy(() -> new JiraGlobalPermissionCondition(globals).init(Map.of()))
                .isInstanceOf(PluginParseException.class);
    }

    private static Condition with(String permission, Condition condition) {
        condition.init(Map.of("permission", permission));
        return condition;
    }

    private Map<String, Object> on(ApplicationUser user) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", user);
        context.put("helper", new JiraHelper(null, project, Map.of("issue", issue)));
        return context;
    }
}
