package org.relais.host.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchParams;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.entity.property.EntityPropertyType;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.exception.RemoveException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.comments.MutableComment;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.relais.host.data.Defaults;
import org.relais.host.db.Database;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.IssueHappening;
import org.relais.host.issue.SmallOffice;
import org.relais.host.issue.Transitions;
import org.relais.host.people.Person;
import org.relais.host.project.SecurityLevels;
import org.relais.host.web.CurrentVisit;

/** What plugins get when they ask Jira's managers. */
class ManagersTest {
    private static final int CLOSE = 7;

    private final SmallOffice office =
            new SmallOffice(Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    private final I18n words = new I18n(user -> user instanceof Person person ? person.locale() : Locale.ENGLISH);
    private final CurrentVisit visit = new CurrentVisit(words);
    private final Map<Class<?>, Object> services = new Managers(
                    office.database,
                    office.clock,
                    office.people,
                    office.projects,
                    office.permissions,
                    office.fields,
                    office.issues,
                    new OneWay(),
                    words,
                    visit,
                    "/jira")
            .services();
    private HostIssue issue;

    @BeforeEach
    void anIssue() {
        for (String bundle : List.of("host", "issue", "managers")) {
            words.add("host", ManagersTest.class.getClassLoader(), "host/i18n/" + bundle);
        }
        issue = office.issue("The door squeaks");
        office.news.clear();
    }

    @AfterEach
    void close() {
        office.database.close();
    }

    private <T> T the(Class<T> type) {
        return type.cast(services.get(type));
    }

    private Issue stored() {
        return the(IssueManager.class).getIssueObject(issue.getId());
    }

    /** There is one way on: to close the issue. */
    private final class OneWay implements Transitions {
        @Override
        public boolean offers(ApplicationUser person, HostIssue from, int actionId) {
            return actionId == CLOSE;
        }

        @Override
        public void go(ApplicationUser person, long id, int actionId, String comment, Consumer<HostIssue> filledIn) {
            HostIssue moved = office.issues.byId(id).orElseThrow();
            filledIn.accept(moved);
            moved.setStatus(office.catalogue.state("10002").orElseThrow());
            office.issues.update(person, moved);
        }
    }

    // issues

    @Test
    void issues_are_found_by_id_and_key_and_many_at_once_in_one_statement() {
        IssueManager manager = the(IssueManager.class);
        HostIssue other = office.issue("The window is open");
        assertThat(manager.getIssueObject(issue.getKey())).isEqualTo(issue);
        assertThat(manager.getIssueByKeyIgnoreCase("desk-1")).isEqualTo(issue);
        assertThat(manager.getIssueByCurrentKey("desk-1")).isNull();
        assertThat(manager.getIssueObject(-1L)).isNull();
        assertThat(manager.getIssueObject((String) null)).isNull();
        office.database.statements().start();
        assertThat(manager.getIssueObjects(List.of(other.getId(), -1L, issue.getId())))
                .containsExactly(other, issue);
        assertThat(office.database.statements().total()).isEqualTo(1);
    }

    @Test
    void an_update_is_told_as_the_request_says() {
        MutableIssue mine = the(IssueManager.class).getIssueObject(issue.getId());
        mine.setAssignee(office.ben);
        UpdateIssueRequest quietly = UpdateIssueRequest.builder()
                .eventDispatchOption(EventDispatchOption.ISSUE_ASSIGNED)
                .sendMail(false)
                .build();
        the(IssueManager.class).updateIssue(office.ana, mine, quietly);
        assertThat(office.news)
                .extracting(IssueHappening::eventTypeId, IssueHappening::sendMail)
                .containsExactly(tuple(IssueHappening.ASSIGNED, false));
        mine.setSummary("Silently");
        the(IssueManager.class).updateIssue(office.ana, mine, EventDispatchOption.DO_NOT_DISPATCH, false);
        assertThat(office.news).hasSize(1);
        assertThat(stored().getSummary()).isEqualTo("Silently");
    }

    @Test
    void managers_ask_no_permission() throws RemoveException {
        the(IssueManager.class).deleteIssue(office.cy, issue, EventDispatchOption.ISSUE_DELETED, true);
        assertThat(stored()).isNull();
        assertThatThrownBy(() ->
                        the(IssueManager.class).deleteIssue(office.cy, issue, EventDispatchOption.ISSUE_DELETED, true))
                .isInstanceOf(RemoveException.class);
    }

    // the service

    @Test
    void whoever_may_not_see_an_issue_is_told_what_a_missing_one_tells() {
        IssueService service = the(IssueService.class);
        ErrorCollection hidden = service.getIssue(office.cy, issue.getId()).getErrorCollection();
        ErrorCollection missing = service.getIssue(office.cy, -1L).getErrorCollection();
        assertThat(hidden.getErrorMessages()).isNotEmpty().isEqualTo(missing.getErrorMessages());
        assertThat(hidden.getReasons()).containsExactly(Reason.NOT_FOUND).isEqualTo(missing.getReasons());
        assertThat(service.getIssue(office.ben, issue.getKey()).getIssue()).isEqualTo(issue);
    }

    private IssueInputParameters input() {
        return the(IssueService.class).newIssueInputParameters();
    }

    @Test
    void an_issue_is_created_with_all_that_was_typed() {
        ProjectComponent doors = office.projects.component(office.desk, "Doors");
        IssueInputParameters typed = input().setProjectId(office.desk.id())
                .setIssueTypeId("10001")
                .setSummary("Oil the hinge")
                .setDescription("Before\r\nnoon")
                .setAssigneeId("ben")
                .setPriorityId("2")
                .setDueDate("31/Dec/26")
                .setComponentIds(doors.getId());
        IssueService.CreateValidationResult valid = the(IssueService.class).validateCreate(office.ben, typed);
        assertThat(valid.getErrorCollection().getErrors()).isEmpty();
        assertThat(valid.isValid()).isTrue();
        Issue made = the(IssueService.class).create(office.ben, valid).getIssue();
        Issue found = the(IssueManager.class).getIssueObject(made.getId());
        assertThat(found.getDescription()).isEqualTo("Before\nnoon");
        assertThat(found.getReporter()).isEqualTo(office.ben);
        assertThat(found.getAssignee()).isEqualTo(office.ben);
        assertThat(found.getPriority().getName()).isEqualTo("High");
        assertThat(((HostIssue) found).dueDay()).isEqualTo("2026-12-31");
        assertThat(found.getComponents()).containsExactly(doors);
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_nothing_is_created() {
        IssueInputParameters typed = input().setProjectId(office.desk.id())
                .setIssueTypeId("10001")
                .setSummary("x".repeat(256))
                .setAssigneeId("cy")
                .setReporterId("ana")
                .setPriorityId("99")
                .setDueDate("2026-12-31")
                .setComponentIds(99L);
        IssueService.CreateValidationResult refused = the(IssueService.class).validateCreate(office.ben, typed);
        assertThat(refused.getErrorCollection().getErrors())
                .containsOnlyKeys("summary", "assignee", "reporter", "priority", "duedate", "components");
        assertThat(refused.getErrorCollection().getErrors().get("summary")).contains("256", "255");
        assertThatThrownBy(() -> the(IssueService.class).create(office.ben, refused))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void only_who_may_create_in_a_project_creates_there() {
        IssueInputParameters typed =
                input().setProjectId(office.desk.id()).setIssueTypeId("10001").setSummary("Mine");
        assertThat(errors(the(IssueService.class).validateCreate(office.cy, typed)))
                .containsOnlyKeys("pid");
        assertThat(errors(the(IssueService.class).validateCreate(null, typed))).containsOnlyKeys("pid");
        typed.setIssueTypeId("10005");
        assertThat(errors(the(IssueService.class).validateCreate(office.ben, typed)))
                .containsOnlyKeys("issuetype");
    }

    private static Map<String, String> errors(IssueService.IssueResult result) {
        return result.getErrorCollection().getErrors();
    }

    @Test
    void a_subtask_is_created_under_its_parent() {
        IssueInputParameters typed = input().setIssueTypeId("10005").setSummary("A part");
        IssueService service = the(IssueService.class);
        Issue child = service.create(office.ben, service.validateSubTaskCreate(office.ben, issue.getId(), typed))
                .getIssue();
        assertThat(child.isSubTask()).isTrue();
        assertThat(child.getParentObject()).isEqualTo(issue);
        assertThat(the(SubTaskManager.class).getSubTaskObjects(issue)).containsExactly(child);
        assertThat(issue.getSubTaskObjects()).containsExactly(child);
    }

    @Test
    void an_update_that_retains_writes_only_what_was_typed_with_the_comment_as_one_piece_of_news() {
        issue.setDescription("As it was");
        office.issues.update(office.ana, issue);
        office.news.clear();
        IssueInputParameters typed = input().setSummary("The door is silent").setComment("Oiled");
        typed.setRetainExistingValuesWhenParameterNotProvided(true, true);
        IssueService service = the(IssueService.class);
        service.update(office.ben, service.validateUpdate(office.ben, issue.getId(), typed));
        assertThat(stored().getSummary()).isEqualTo("The door is silent");
        assertThat(stored().getDescription()).isEqualTo("As it was");
        assertThat(office.news).hasSize(1);
        assertThat(office.news.get(0).comment().getBody()).isEqualTo("Oiled");
        assertThat(office.news.get(0).changes()).hasSize(1);
    }

    @Test
    void an_update_that_does_not_retain_empties_what_was_not_typed() {
        issue.setDescription("As it was");
        office.issues.update(office.ana, issue);
        IssueService service = the(IssueService.class);
        assertThat(errors(service.validateUpdate(office.ben, issue.getId(), input().setDescription("Else"))))
                .containsOnlyKeys("summary");
        service.update(office.ben, service.validateUpdate(office.ben, issue.getId(), input().setSummary("Short")));
        assertThat(stored().getDescription()).isNull();
    }

    @Test
    void services_refuse_what_the_person_may_not_do() {
        IssueService service = the(IssueService.class);
        assertThat(service.validateDelete(office.ben, issue.getId())
                        .getErrorCollection()
                        .getReasons())
                .containsExactly(Reason.FORBIDDEN);
        assertThat(service.validateDelete(office.cy, issue.getId())
                        .getErrorCollection()
                        .getReasons())
                .containsExactly(Reason.NOT_FOUND);
        assertThat(service.validateUpdate(office.cy, issue.getId(), input()).isValid())
                .isFalse();
        assertThat(service.isEditable(issue, office.ben)).isTrue();
        assertThat(service.isEditable(issue, office.cy)).isFalse();
        assertThat(stored()).isNotNull();
    }

    @Test
    void an_issue_is_assigned_to_whoever_may_be_and_told_as_assigned() {
        IssueService service = the(IssueService.class);
        assertThat(errors(service.validateAssign(office.ana, issue.getId(), "cy")))
                .containsOnlyKeys("assignee");
        service.assign(office.ana, service.validateAssign(office.ana, issue.getId(), "ben"));
        assertThat(stored().getAssignee()).isEqualTo(office.ben);
        assertThat(office.news).extracting(IssueHappening::eventTypeId).containsExactly(IssueHappening.ASSIGNED);
        service.assign(office.ana, service.validateAssign(office.ana, issue.getId(), null));
        assertThat(stored().getAssignee()).isNull();
    }

    @Test
    void an_issue_goes_the_ways_that_are_open_to_it_with_what_is_filled_in() {
        IssueService service = the(IssueService.class);
        assertThat(service.validateTransition(office.ben, issue.getId(), 99, input())
                        .getErrorCollection()
                        .getErrorMessages())
                .hasSize(1);
        IssueService.TransitionValidationResult valid =
                service.validateTransition(office.ben, issue.getId(), CLOSE, input().setResolutionId("10000"));
        assertThat(valid.isValid()).isTrue();
        Issue closed = service.transition(office.ben, valid).getIssue();
        assertThat(closed.getStatus().getStatusCategory().getKey()).isEqualTo("done");
        assertThat(closed.getResolution().getName()).isEqualTo("Done");
        assertThat(stored().getResolutionDate()).isNotNull();
        assertThat(service.validateTransition(office.cy, issue.getId(), CLOSE, input())
                        .isValid())
                .isFalse();
    }

    @Test
    void refusals_are_in_the_language_of_the_person() {
        Person claire =
                office.people.add(new Person("claire", 77, "claire", "Claire", null, true, null, "fr_FR"), null);
        assertThat(the(IssueService.class)
                        .getIssue(claire, issue.getId())
                        .getErrorCollection()
                        .getErrorMessages())
                .containsExactly("Ce ticket n’existe pas, ou vous ne pouvez pas le voir.");
    }

    // what hangs on issues

    @Test
    void comments_are_read_by_those_they_are_for() {
        CommentManager manager = the(CommentManager.class);
        long administrators = office.roles.role(Defaults.ADMINISTRATORS_ROLE);
        office.roles.appoint(office.desk, Defaults.ADMINISTRATORS_ROLE, "user", office.ana.key());
        manager.create(issue, office.ben, "For all", true);
        Comment few = manager.create(issue, office.ana, "For few", null, administrators, false);
        assertThat(manager.getComments(issue)).extracting(Comment::getBody).containsExactly("For all", "For few");
        assertThat(manager.getCommentsForUser(issue, office.ben))
                .extracting(Comment::getBody)
                .containsExactly("For all");
        assertThat(manager.getCommentsForUser(issue, office.ana)).hasSize(2);
        assertThat(manager.getLastComment(issue)).isEqualTo(few);
        assertThat(office.news).hasSize(1);
        MutableComment mine = manager.getMutableComment(few.getId());
        mine.setBody("For everybody");
        mine.setRoleLevelId(null);
        mine.setUpdateAuthor(office.ben);
        manager.update(mine, false);
        Comment edited = manager.getCommentById(few.getId());
        assertThat(edited.getBody()).isEqualTo("For everybody");
        assertThat(edited.getRoleLevelId()).isNull();
        assertThat(edited.getAuthorApplicationUser()).isEqualTo(office.ana);
        assertThat(edited.getUpdateAuthorApplicationUser()).isEqualTo(office.ben);
        assertThat(edited.getIssue()).isEqualTo(issue);
        manager.delete(edited, true, office.ana);
        assertThat(manager.getCommentById(few.getId())).isNull();
    }

    @Test
    void links_are_made_by_the_id_of_their_type_and_read_from_either_end() throws CreateException {
        HostIssue other = office.issue("The hinge is dry");
        IssueLinkManager manager = the(IssueLinkManager.class);
        Long blocks = the(IssueLinkTypeManager.class)
                .getIssueLinkTypesByName("Blocks")
                .iterator()
                .next()
                .getId();
        manager.createIssueLink(other.getId(), issue.getId(), blocks, null, office.ana);
        IssueLink link = manager.getIssueLink(other.getId(), issue.getId(), blocks);
        assertThat(manager.getInwardLinks(issue.getId())).containsExactly(link);
        assertThat(manager.getOutwardLinks(issue.getId())).isEmpty();
        assertThat(manager.getOutwardLinks(other.getId())).containsExactly(link);
        assertThat(link.getSourceObject()).isEqualTo(other);
        assertThat(link.getIssueLinkType().getInward()).isEqualTo("is blocked by");
        assertThatThrownBy(() -> manager.createIssueLink(issue.getId(), issue.getId(), blocks, null, office.ana))
                .isInstanceOf(CreateException.class);
        assertThatThrownBy(() -> manager.createIssueLink(issue.getId(), -1L, blocks, null, office.ana))
                .isInstanceOf(CreateException.class);
        assertThatThrownBy(() -> manager.createIssueLink(issue.getId(), other.getId(), -1L, null, office.ana))
                .isInstanceOf(CreateException.class);
        manager.removeIssueLink(link, office.ana);
        assertThat(manager.getIssueLink(link.getId())).isNull();
    }

    @Test
    void the_history_tells_of_each_field() {
        issue.setSummary("Second");
        office.issues.update(office.ana, issue);
        issue.setSummary("Third");
        issue.setAssignee(office.ben);
        office.issues.update(office.ben, issue);
        ChangeHistoryManager manager = the(ChangeHistoryManager.class);
        assertThat(manager.getChangeHistories(issue))
                .extracting(ChangeHistory::getAuthorObject)
                .containsExactly(office.ana, office.ben);
        assertThat(manager.getChangeItemsForField(issue, "Summary"))
                .extracting(ChangeItemBean::getFromString, ChangeItemBean::getToString)
                .containsExactly(tuple("The door squeaks", "Second"), tuple("Second", "Third"));
        Long last = manager.getChangeHistories(issue).get(1).getId();
        assertThat(manager.getChangeHistoryById(last).getChangeItemBeans())
                .extracting(ChangeItemBean::getField)
                .containsExactly("summary", "assignee");
        assertThat(manager.getChangeHistoryById(-1L)).isNull();
    }

    @Test
    void watchers_come_and_go() {
        WatcherManager manager = the(WatcherManager.class);
        manager.startWatching(office.ben, issue);
        assertThat(manager.getWatchersUnsorted(issue)).containsExactly(office.ben);
        assertThat(the(IssueManager.class).getWatchersFor(issue)).containsExactly(office.ben);
        manager.stopWatching(office.ben, issue);
        assertThat(manager.isWatching(office.ben, issue)).isFalse();
    }

    @Test
    void a_subtask_is_hung_under_another_parent_but_not_under_a_subtask() throws CreateException {
        HostIssue child = office.subtask(issue, "A part");
        HostIssue other = office.issue("Another door");
        office.news.clear();
        the(SubTaskManager.class).createSubTaskIssueLink(other, child, office.ana);
        assertThat(office.again(child).getParentObject()).isEqualTo(other);
        assertThat(office.news).isEmpty();
        assertThatThrownBy(() -> the(SubTaskManager.class).createSubTaskIssueLink(issue, other, office.ana))
                .isInstanceOf(CreateException.class);
        assertThatThrownBy(() ->
                        the(SubTaskManager.class).createSubTaskIssueLink(child, office.subtask(issue, "x"), office.ana))
                .isInstanceOf(CreateException.class);
    }

    @Test
    void json_is_kept_with_issues_alone() {
        JsonEntityPropertyManager manager = the(JsonEntityPropertyManager.class);
        String issues = EntityPropertyType.ISSUE_PROPERTY.getDbEntityName();
        manager.put(issues, issue.getId(), "relais", "{\"open\":2}");
        assertThat(manager.get(issues, issue.getId(), "relais").getValue()).isEqualTo("{\"open\":2}");
        manager.delete(issues, issue.getId(), "relais");
        assertThat(manager.get(issues, issue.getId(), "relais")).isNull();
        assertThatThrownBy(() -> manager.put("UserProperty", 1L, "relais", "1"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> manager.put(issues, issue.getId(), "relais", "{"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // people, projects, constants

    @Test
    void people_have_roles_by_themselves_and_by_their_groups() {
        ProjectRoleManager manager = the(ProjectRoleManager.class);
        office.roles.appoint(office.desk, "Developers", "user", office.cy.key());
        office.roles.appoint(office.desk, "Users", "group", Defaults.USERS);
        ProjectRole developers = manager.getProjectRole("Developers");
        assertThat(manager.isUserInProjectRole(office.cy, developers, office.desk))
                .isTrue();
        assertThat(manager.isUserInProjectRole(office.ben, developers, office.desk))
                .isFalse();
        assertThat(manager.getProjectRoles(office.ben, office.desk))
                .extracting(ProjectRole::getName)
                .containsExactly("Users");
        assertThat(manager.getProjectRoles(null, office.desk)).isEmpty();
        assertThat(manager.getProjectRoleActors(developers, office.desk).getApplicationUsers())
                .containsExactly(office.cy);
        assertThat(manager.getProjectRoleActors(manager.getProjectRole("Users"), office.desk)
                        .getApplicationUsers())
                .contains(office.ana, office.ben)
                .doesNotContain(office.cy);
        assertThat(manager.getProjectRole(-1L)).isNull();
    }

    @Test
    void groups_know_their_people() {
        GroupManager manager = the(GroupManager.class);
        assertThat(manager.isUserInGroup(office.ben, Defaults.USERS)).isTrue();
        assertThat(manager.isUserInGroup(office.cy, Defaults.USERS)).isFalse();
        assertThat(manager.isUserInGroup(null, Defaults.USERS)).isFalse();
        assertThat(manager.getGroupNamesForUser(office.ben)).containsExactly(Defaults.USERS);
        assertThat(manager.getUsersInGroup(Defaults.USERS)).contains(office.ana, office.ben);
        assertThat(manager.groupExists("nobody-knows")).isFalse();
    }

    @Test
    void people_are_found_by_a_part_of_their_name() {
        UserSearchService service = the(UserSearchService.class);
        office.people.update(
                new Person(office.cy.key(), office.cy.id(), "cy", "Cy Chen", "cy@example.org", false, null, null));
        UserSearchParams active = UserSearchParams.builder().build();
        assertThat(service.findUsers("BRAU", active)).containsExactly(office.ben);
        assertThat(service.findUsers("chen", active)).isEmpty();
        assertThat(service.findUsers("example.org", active)).isEmpty();
        assertThat(service.findUsers("", active)).isEmpty();
        assertThat(service.findUsers(
                        "chen", UserSearchParams.builder().includeInactive(true).build()))
                .containsExactly(office.cy);
        assertThat(service.findUsers(
                        "example.org",
                        UserSearchParams.builder()
                                .canMatchEmail(true)
                                .maxResults(1)
                                .build()))
                .containsExactly(office.ana);
        assertThat(service.findUsers("%", active)).isEmpty();
    }

    @Test
    void projects_say_who_may_do_what_in_them() {
        assertThat(office.permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, office.ben))
                .extracting(Project::getKey)
                .containsExactly("DESK");
        assertThat(office.permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, office.cy))
                .isEmpty();
        assertThat(office.permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, office.desk, office.ana))
                .isTrue();
    }

    @Test
    void a_level_is_asked_once_in_a_request_however_many_issues_have_it() {
        SecurityLevels levels = new SecurityLevels(office.database);
        var level = levels.add(office.desk, "Guards");
        levels.admit(level, "user", office.ben.key());
        issue.setSecurityLevelId(level.id());
        office.issues.update(office.ana, issue);
        HostIssue secret = office.again(issue);
        office.database.statements().start();
        for (int i = 0; i < 20; i++) {
            assertThat(office.permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, secret, office.ben))
                    .isTrue();
            assertThat(office.permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, secret, office.ana))
                    .isFalse();
        }
        assertThat(office.database.statements().total()).isLessThanOrEqualTo(7);
    }

    @Test
    void a_project_knows_its_issue_types_components_and_versions() {
        ProjectComponent doors = office.projects.component(office.desk, "Doors");
        Project project = office.projects.getProjectByCurrentKeyIgnoreCase("desk");
        assertThat(project.getIssueTypes()).containsExactly(office.task, office.subtask);
        assertThat(project.getComponents()).containsExactly(doors);
        assertThat(stored().getProjectObject().getComponents()).containsExactly(doors);
        assertThat(project.getVersions()).isEmpty();
        assertThat(the(ProjectComponentManager.class).findAllForProject(office.desk.id()))
                .containsExactly(doors);
        assertThat(the(ProjectComponentManager.class).findByComponentName(office.desk.id(), "Roof"))
                .isNull();
        assertThat(office.projects.getProjectByCurrentKey("desk")).isNull();
    }

    @Test
    void constants_are_read_once_in_a_request() {
        ConstantsManager manager = the(ConstantsManager.class);
        office.database.statements().start();
        for (int i = 0; i < 5; i++)
            assertThat(manager.getStatus("10002").getName()).isEqualTo("Done");
        assertThat(manager.getStatus("nowhere")).isNull();
        assertThat(office.database.statements().total()).isEqualTo(1);
        assertThat(manager.getIssueType("10005").isSubTask()).isTrue();
        assertThat(manager.getPriorityObject("1").getName()).isEqualTo("Highest");
        assertThat(manager.getResolutions()).hasSize(3);
    }

    @Test
    void a_field_is_put_on_a_screen_once() {
        FieldScreenManager manager = the(FieldScreenManager.class);
        FieldScreen edit = manager.getFieldScreens().stream()
                .filter(screen -> screen.getName().equals("edit"))
                .findFirst()
                .orElseThrow();
        assertThat(edit.containsField("customfield_1")).isFalse();
        edit.getTab(0).addFieldScreenLayoutItem("customfield_1");
        edit.getTab(0).addFieldScreenLayoutItem("customfield_1");
        assertThat(manager.getFieldScreen(edit.getId()).containsField("customfield_1"))
                .isTrue();
        assertThat(manager.getFieldScreenTabs("customfield_1")).hasSize(1);
        assertThat(manager.getFieldScreen(99L)).isNull();
    }

    @Test
    void everybody_has_a_picture() {
        assertThat(the(AvatarService.class).getAvatarURL(office.ana, office.ben))
                .hasToString("/jira/secure/useravatar?ownerId=ben-key");
    }
}
