package org.relais.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
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
import org.relais.jira.checklist.ChecklistOptions;
import org.relais.jira.echo.EchoOptions;
import org.relais.jira.home.Check;
import org.relais.jira.home.Health;
import org.relais.jira.home.Option;
import org.relais.jira.home.PersonalData;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.home.rest.Bundle;
import org.relais.jira.home.store.AoProjectOptions;
import org.relais.jira.home.store.RememberedProjectOptions;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.InstanceClock;
import org.relais.jira.jira.JiraPermissions;
import org.relais.jira.jira.Jobs;
import org.relais.jira.notice.NoticeKind;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.notice.Notices;
import org.relais.jira.notice.NoticesKept;
import org.relais.jira.notice.OwnHours;
import org.relais.jira.notice.ThingKind;
import org.relais.jira.notice.Wishes;
import org.relais.jira.notice.mail.JiraLetters;
import org.relais.jira.notice.store.AoNotices;
import org.relais.jira.notice.store.AoWishes;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.Outbox;
import org.relais.jira.outbox.OutboxCheck;
import org.relais.jira.outbox.OutboxService;
import org.relais.jira.outbox.store.AoOutbox;
import org.relais.jira.owning.OwningOptions;
import org.relais.jira.purpose.PurposeOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * Every object of the plugin and what it is given: here what all features share, beside it a class for each feature.
 * What Jira gives stands in META-INF/spring/jira.xml.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    ChecklistWiring.class,
    PurposeWiring.class,
    PurposeSetUpWiring.class,
    EchoWiring.class,
    HoursWiring.class,
    CircleWiring.class,
    OwningWiring.class
})
public class Wiring {
    private static final Logger LOG = LoggerFactory.getLogger(Wiring.class);
    private static final Duration OFTEN = Duration.ofMinutes(1);

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
            GlobalPermissionManager globals,
            GroupManager groups,
            ProjectRoleManager roles) {
        return new Gate(new JiraPermissions(issues, projects, people, permissions, globals, groups, roles));
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
        return Stream.of(
                        List.of(ProjectHome.SHOWN),
                        PurposeOptions.OF_PROJECTS,
                        EchoOptions.OF_PROJECTS,
                        OwningOptions.OF_PROJECTS,
                        ChecklistOptions.OF_PROJECTS)
                .flatMap(List::stream)
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
    Notices noticeStore(ActiveObjects ao, Clock clock) {
        return new AoNotices(ao, clock);
    }

    @Bean
    Wishes wishes(ActiveObjects ao) {
        return new AoWishes(ao);
    }

    @Bean
    PersonalData noticesKept(Notices notices, Wishes wishes) {
        return new NoticesKept(notices, wishes);
    }

    @Bean
    NoticeService notices(
            Gate gate,
            Notices notices,
            Wishes wishes,
            UserManager people,
            TimeZoneManager zones,
            I18nHelper.BeanFactory languages,
            ApplicationProperties jira,
            OwnHours hours,
            List<NoticeKind> kinds,
            List<ThingKind> thingKinds,
            Clock clock) {
        return new NoticeService(
                gate,
                notices,
                wishes,
                new JiraLetters(people, zones, languages, jira),
                hours,
                kinds,
                thingKinds,
                clock);
    }

    @Bean
    Jobs.Job outboxJob(OutboxService outbox) {
        return new Jobs.Job(OutboxService.JOB, OFTEN, outbox::work);
    }

    @Bean
    Jobs.Job noticeJob(NoticeService notices) {
        return new Jobs.Job(NoticeService.JOB, OFTEN, notices::mail);
    }

    /** Exported as a service, so that Jira starts and stops it. */
    @Bean
    Jobs jobs(SchedulerService scheduler, ClusterLockService locks, Clock clock, List<Jobs.Job> jobs) {
        return new Jobs(scheduler, locks, clock, jobs);
    }
}
