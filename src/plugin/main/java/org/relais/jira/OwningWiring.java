package org.relais.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Clock;
import org.relais.jira.access.Gate;
import org.relais.jira.circle.CircleService;
import org.relais.jira.circle.OwnedIssues;
import org.relais.jira.home.Check;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.hours.HoursService;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.jira.Jobs;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.Outbox;
import org.relais.jira.outbox.OutboxService;
import org.relais.jira.owning.Afterwards;
import org.relais.jira.owning.HandingOver;
import org.relais.jira.owning.OwningRules;
import org.relais.jira.owning.OwningService;
import org.relais.jira.owning.Ownings;
import org.relais.jira.owning.Surroundings;
import org.relais.jira.owning.Waiving;
import org.relais.jira.owning.field.AffectedIssues;
import org.relais.jira.owning.field.OwningCheck;
import org.relais.jira.owning.field.OwningFields;
import org.relais.jira.owning.field.RequestView;
import org.relais.jira.owning.field.TypedRole;
import org.relais.jira.owning.jira.JiraOwnings;
import org.relais.jira.owning.jql.Asking;
import org.relais.jira.owning.jql.OpenOwnedIssues;
import org.relais.jira.owning.jql.RoleIssues;
import org.relais.jira.owning.store.AoWaivers;
import org.relais.jira.owning.workflow.Steps;
import org.relais.jira.owning.workflow.StepsCheck;
import org.relais.jira.owning.workflow.WarnedSteps;
import org.relais.jira.purpose.Roots;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objects of owning: to which role an issue belongs. */
@Configuration(proxyBeanMethods = false)
class OwningWiring {
    @Bean
    OwningFields owningFields(CustomFieldManager fields) {
        return new OwningFields(fields);
    }

    @Bean
    Check owningCheck(OwningFields fields) {
        return new OwningCheck(fields);
    }

    @Bean
    RequestView requestView(CircleService circles, CurrentVisitor visitor) {
        return new RequestView(circles, visitor);
    }

    @Bean
    TypedRole typedRole(RequestView request) {
        return new TypedRole(request);
    }

    @Bean
    AffectedIssues affectedIssues(OwningFields fields, CustomFieldValuePersister values) {
        return new AffectedIssues(fields, values);
    }

    @Bean
    Ownings ownings(
            IssueManager issues,
            UserManager people,
            OwningFields fields,
            ClusterLockService locks,
            IssueService service) {
        return new JiraOwnings(issues, people, fields, new IssueLocks(locks), service);
    }

    @Bean
    OwningService owningService(
            Gate gate, RequestView request, Ownings ownings, ProjectOptions options, HoursService hours) {
        return new OwningService(gate, request::open, ownings, options, hours::inHours);
    }

    @Bean
    Roots surroundings(RequestView request, Ownings ownings, CurrentVisitor visitor) {
        return new Surroundings(request::open, ownings, () -> visitor.words().getLocale());
    }

    @Bean
    RoleIssues roleIssues(SearchService search, OwningFields fields) {
        return new RoleIssues(search, fields);
    }

    /** For the page of a role. */
    @Bean
    OwnedIssues ownedIssues(RoleIssues issues) {
        return issues::openAsText;
    }

    @Bean
    Asking askingForRoles(RequestView request, RoleIssues issues, UserManager people, CurrentVisitor visitor) {
        return new Asking(request, issues, people, visitor);
    }

    /** The nudge finds the jobs when it is needed: they are made of the handlers, of which this is one. */
    @Bean
    HandingOver handingOver(
            Gate gate,
            Ownings ownings,
            SearchService search,
            RoleIssues issues,
            Outbox outbox,
            ObjectProvider<Jobs> jobs) {
        return new HandingOver(gate, ownings, new OpenOwnedIssues(search, issues), outbox, () -> jobs.getObject()
                .soon(OutboxService.JOB));
    }

    @Bean
    OwningRules owningRules(Gate gate, CircleService circles, Ownings ownings) {
        return new OwningRules(gate, circles, ownings);
    }

    @Bean
    Waiving waiving(Gate gate, ActiveObjects ao, WorkflowManager workflows, Clock clock) {
        return new Waiving(gate, new AoWaivers(ao, clock), new WarnedSteps(workflows));
    }

    @Bean
    Steps steps(OwningRules rules, OutboxService outbox, Jobs jobs, Waiving waiving) {
        return new Steps(rules, outbox, () -> jobs.soon(OutboxService.JOB), waiving);
    }

    @Bean
    Check stepsCheck(WorkflowManager workflows, OwningRules rules) {
        return new StepsCheck(workflows, rules);
    }

    @Bean
    Handler giving(Gate gate, CircleService circles, Ownings ownings) {
        return Afterwards.GIVE.handler(gate, circles, ownings);
    }

    @Bean
    Handler settingCircle(Gate gate, CircleService circles, Ownings ownings) {
        return Afterwards.SET_CIRCLE.handler(gate, circles, ownings);
    }

    @Bean
    Handler clearing(Gate gate, CircleService circles, Ownings ownings) {
        return Afterwards.CLEAR.handler(gate, circles, ownings);
    }
}
