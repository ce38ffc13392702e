package org.relais.host.jira;

import com.atlassian.jira.avatar.AvatarService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.db.Database;
import org.relais.host.field.CustomFields;
import org.relais.host.field.Screens;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.Comments;
import org.relais.host.issue.IssueProperties;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Links;
import org.relais.host.issue.Transitions;
import org.relais.host.issue.Watchers;
import org.relais.host.jira.field.HostFieldScreens;
import org.relais.host.jira.issue.HostChangeHistoryManager;
import org.relais.host.jira.issue.HostCommentManager;
import org.relais.host.jira.issue.HostConstants;
import org.relais.host.jira.issue.HostEntityProperties;
import org.relais.host.jira.issue.HostIssueLinkManager;
import org.relais.host.jira.issue.HostIssueLinkTypeManager;
import org.relais.host.jira.issue.HostIssueManager;
import org.relais.host.jira.issue.HostIssueService;
import org.relais.host.jira.issue.HostSubTasks;
import org.relais.host.jira.issue.HostWatcherManager;
import org.relais.host.jira.issue.Typed;
import org.relais.host.jira.people.HostAvatars;
import org.relais.host.jira.people.HostGroups;
import org.relais.host.jira.people.HostProjectRoles;
import org.relais.host.jira.people.HostUserSearch;
import org.relais.host.jira.project.HostProjectComponents;
import org.relais.host.jira.time.HostDates;
import org.relais.host.jira.time.HostTimeZones;
import org.relais.host.people.People;
import org.relais.host.project.Catalogue;
import org.relais.host.project.Components;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.project.Roles;
import org.relais.host.project.SecurityLevels;
import org.relais.host.web.issue.BlankIssues;

/** Who answers to Jira's managers of issues, people, projects and times. */
public record Managers(
        Database database,
        Clock clock,
        People people,
        Projects projects,
        Permissions permissions,
        CustomFields fields,
        Issues issues,
        Transitions transitions,
        I18n words,
        JiraAuthenticationContext visit,
        String contextPath) {

    /** Each of Jira's interfaces with its answer. */
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new HashMap<>();
        ofIssues(services);
        ofPeople(services);
        TimeZoneManager zones = new HostTimeZones(visit);
        HostDates dates = new HostDates(visit, zones, words, clock);
        services.put(TimeZoneManager.class, zones);
        services.put(DateTimeFormatterFactory.class, dates);
        services.put(DateTimeFormatter.class, dates.formatter());
        services.put(FieldScreenManager.class, new HostFieldScreens(new Screens(database)));
        services.put(ProjectComponentManager.class, new HostProjectComponents(new Components(database), projects));
        return services;
    }

    private void ofIssues(Map<Class<?>, Object> services) {
        Comments comments = new Comments(database, issues, clock);
        Links links = new Links(database, issues, clock);
        Watchers watchers = new Watchers(database, issues, clock);
        services.put(IssueManager.class, new HostIssueManager(issues, projects, watchers, permissions));
        services.put(IssueService.class, issueService(comments));
        services.put(CommentManager.class, new HostCommentManager(comments, permissions));
        services.put(IssueLinkManager.class, new HostIssueLinkManager(links, issues));
        services.put(IssueLinkTypeManager.class, new HostIssueLinkTypeManager(links.types()));
        services.put(WatcherManager.class, new HostWatcherManager(watchers));
        services.put(ChangeHistoryManager.class, new HostChangeHistoryManager(issues.history()));
        services.put(SubTaskManager.class, new HostSubTasks(issues));
        services.put(ConstantsManager.class, new HostConstants(new Catalogue(database), database.memory()));
        services.put(
                JsonEntityPropertyManager.class,
                new HostEntityProperties(new IssueProperties(database, issues, clock)));
    }

    private HostIssueService issueService(Comments comments) {
        Catalogue catalogue = new Catalogue(database);
        Typed typed =
                new Typed(catalogue, people, permissions, fields, new Screens(database), new SecurityLevels(database));
        BlankIssues blanks = new BlankIssues(issues, catalogue);
        return new HostIssueService(issues, comments, projects, people, permissions, blanks, typed, transitions, words);
    }

    private void ofPeople(Map<Class<?>, Object> services) {
        services.put(GroupManager.class, new HostGroups(people, permissions));
        services.put(ProjectRoleManager.class, new HostProjectRoles(new Roles(database), permissions));
        services.put(UserSearchService.class, new HostUserSearch(people));
        services.put(AvatarService.class, new HostAvatars(contextPath));
    }
}
