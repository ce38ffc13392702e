package org.relais.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.scheduler.SchedulerService;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.relais.jira.access.Gate;
import org.relais.jira.home.Check;
import org.relais.jira.home.Health;
import org.relais.jira.home.Option;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.home.rest.Bundle;
import org.relais.jira.home.store.AoProjectOptions;
import org.relais.jira.home.store.RememberedProjectOptions;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.InstanceClock;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.jira.JiraPermissions;
import org.relais.jira.jira.Jobs;
import org.relais.jira.notice.NoticeKind;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.notice.mail.JiraLetters;
import org.relais.jira.notice.store.AoNotices;
import org.relais.jira.notice.store.AoWishes;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.Outbox;
import org.relais.jira.outbox.OutboxCheck;
import org.relais.jira.outbox.OutboxService;
import org.relais.jira.outbox.store.AoOutbox;
import org.relais.jira.purpose.Asking;
import org.relais.jira.purpose.Carrying;
import org.relais.jira.purpose.Changes;
import org.relais.jira.purpose.PurposeAsked;
import org.relais.jira.purpose.PurposeFields;
import org.relais.jira.purpose.PurposeOptions;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.advice.Adviser;
import org.relais.jira.purpose.event.PublishedPurposes;
import org.relais.jira.purpose.field.JiraAncestry;
import org.relais.jira.purpose.field.JiraPurposes;
import org.relais.jira.purpose.field.PartFields;
import org.relais.jira.purpose.field.PartsCheck;
import org.relais.jira.purpose.jql.Descent;
import org.relais.jira.purpose.jql.Searching;
import org.relais.jira.purpose.jql.StaleIssues;
import org.relais.jira.purpose.store.AoChanges;
import org.relais.jira.purpose.store.AoPurposeFields;
import org.relais.jira.purpose.store.RememberedPurposeFields;
import org.relais.jira.purpose.workflow.Later;
import org.relais.jira.purpose.workflow.Missing;
import org.relais.jira.purpose.workflow.QuestionComment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every object of the plugin and what it is given. What Jira gives stands in META-INF/spring/jira.xml. */
@Configuration(proxyBeanMethods = false)
public class Wiring {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);

    @Bean
    Clock clock() {
        return new InstanceClock();
    }

    @Bean
    Gate gate(
            IssueManager issues,
            ProjectManager projects,
            UserManager people,
            PermissionManager permissions,
            GlobalPermissionManager globals) {
        return new Gate(new JiraPermissions(issues, projects, people, permissions, globals));
    }

    @Bean
    CurrentVisitor visitor(JiraAuthenticationContext context) {
        return new CurrentVisitor(context);
    }

    @Bean
    ProjectOptions projectOptions(ActiveObjects ao, CacheManager caches, Clock clock) {
        return new RememberedProjectOptions(new AoProjectOptions(ao, clock), caches);
    }

    @Bean
    ProjectHome projectHome(Gate gate, ProjectOptions options) {
        return new ProjectHome(gate, options, offered());
    }

    /** The options of all features, in the order of the page. */
    static List<Option> offered() {
        return Stream.concat(Stream.of(ProjectHome.SHOWN), PurposeOptions.OF_PROJECTS.stream())
                .toList();
    }

    @Bean
    Health health(Gate gate, List<Check> checks) {
        return new Health(gate, checks);
    }

    @Bean
    Bundle healthBundle(ApplicationProperties jira, Clock clock) {
        return new Bundle(jira, clock);
    }

    @Bean
    Check purposeCheck(PartFields fields, PurposeFields chosen) {
        return new PartsCheck(fields, chosen);
    }

    @Bean
    Outbox outbox(ActiveObjects ao, Clock clock) {
        return new AoOutbox(ao, clock);
    }

    @Bean
    OutboxService outboxService(Outbox outbox, List<Handler> handlers, Clock clock) {
        return new OutboxService(
                outbox,
                handlers,
                (entry, e) -> LOG.error("{} of issue {} failed", entry.kind(), entry.issue(), e),
                clock);
    }

    @Bean
    Check outboxCheck(Outbox outbox) {
        return new OutboxCheck(outbox);
    }

    @Bean
    NoticeService notices(
            Gate gate,
            ActiveObjects ao,
            UserManager people,
            TimeZoneManager zones,
            I18nHelper.BeanFactory languages,
            ApplicationProperties jira,
            List<NoticeKind> kinds,
            Clock clock) {
        return new NoticeService(
                gate,
                new AoNotices(ao, clock),
                new AoWishes(ao),
                new JiraLetters(people, zones, languages, jira),
                kinds,
                clock);
    }

    /** Exported as a service, so that Jira starts and stops it. */
    @Bean
    Jobs jobs(
            SchedulerService scheduler,
            ClusterLockService locks,
            Clock clock,
            OutboxService outbox,
            NoticeService notices) {
        Duration often = Duration.ofMinutes(1);
        return new Jobs(
                scheduler,
                locks,
                clock,
                List.of(
                        new Jobs.Job(OutboxService.JOB, often, outbox::work),
                        new Jobs.Job(NoticeService.JOB, often, notices::mail)));
    }

    @Bean
    Adviser adviser() {
        return new Adviser();
    }

    @Bean
    PurposeFields purposeFields(ActiveObjects ao, CacheManager caches) {
        return new RememberedPurposeFields(new AoPurposeFields(ao), caches);
    }

    @Bean
    PartFields partFields(CustomFieldManager fields, PurposeFields chosen) {
        return new PartFields(fields, chosen);
    }

    @Bean
    JiraAncestry ancestry(
            IssueManager issues, CustomFieldManager fields, IssueLinkManager links, ProjectOptions options) {
        return new JiraAncestry(issues, fields, links, options);
    }

    @Bean
    Searching searching(SearchService search) {
        return new Searching(search);
    }

    @Bean
    Descent descent(Searching searching, JiraAncestry ancestry) {
        return new Descent(searching, ancestry);
    }

    @Bean
    Changes changes(ActiveObjects ao, Clock clock) {
        return new AoChanges(ao, clock);
    }

    @Bean
    StaleIssues staleIssues(Gate gate, PurposeService purposes, Changes changes, PartFields fields, Descent descent) {
        return new StaleIssues(gate, purposes, changes, fields, descent);
    }

    @Bean
    Missing missing(PurposeService purposes) {
        return new Missing(purposes);
    }

    @Bean
    Later later(OutboxService outbox, Jobs jobs) {
        return new Later(outbox, () -> jobs.soon(OutboxService.JOB));
    }

    @Bean
    Handler carrying(Gate gate, PurposeService purposes, JiraAncestry ancestry) {
        return new Carrying(gate, purposes, ancestry::subTasks);
    }

    @Bean
    Handler asking(
            Gate gate,
            PurposeService purposes,
            NoticeService notices,
            CommentManager comments,
            UserManager people,
            I18nHelper.BeanFactory languages) {
        return new Asking(gate, purposes, notices, new QuestionComment(comments, people, languages));
    }

    @Bean
    NoticeKind purposeAsked(PurposeService purposes) {
        return new PurposeAsked(purposes);
    }

    @Bean
    PurposeService purposes(
            Gate gate,
            IssueManager issues,
            UserManager people,
            PartFields fields,
            JiraAncestry ancestry,
            Changes changes,
            ProjectOptions options,
            ClusterLockService locks,
            EventPublisher events,
            Clock clock) {
        return new PurposeService(
                gate,
                new JiraPurposes(issues, people, fields, new IssueLocks(locks)),
                ancestry,
                changes,
                options,
                new PublishedPurposes(events, clock));
    }
}
