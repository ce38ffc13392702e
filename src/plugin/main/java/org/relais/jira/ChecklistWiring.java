package org.relais.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.relais.jira.access.Gate;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.IssuePass;
import org.relais.jira.checklist.ChecklistService;
import org.relais.jira.checklist.Checklists;
import org.relais.jira.checklist.DemandService;
import org.relais.jira.checklist.Pardons;
import org.relais.jira.checklist.SettingItems;
import org.relais.jira.checklist.Sheet;
import org.relais.jira.checklist.field.ProgressFields;
import org.relais.jira.checklist.field.ProgressWriting;
import org.relais.jira.checklist.jql.Searching;
import org.relais.jira.checklist.rest.Requests;
import org.relais.jira.checklist.store.AoChecklists;
import org.relais.jira.checklist.store.AoPardons;
import org.relais.jira.checklist.store.OneAtATime;
import org.relais.jira.checklist.workflow.Demands;
import org.relais.jira.checklist.workflow.Settings;
import org.relais.jira.checklist.workflow.WorkflowListRules;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.jira.Jobs;
import org.relais.jira.jira.ThisRequest;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.Outbox;
import org.relais.jira.outbox.OutboxService;
import org.relais.jira.owning.field.RequestView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objects of checklists: what must be true before the work moves on. */
@Configuration(proxyBeanMethods = false)
class ChecklistWiring {
    @Bean
    Checklists keptChecklists(ActiveObjects ao, OneAtATime locks) {
        return new AoChecklists(ao, locks);
    }

    @Bean
    Pardons pardons(ActiveObjects ao, OneAtATime locks) {
        return new AoPardons(ao, locks);
    }

    @Bean
    OneAtATime checklistLocks(ClusterLockService clusterLocks) {
        IssueLocks locks = new IssueLocks(clusterLocks);
        return new OneAtATime() {
            @Override
            public <T> T holding(IssueId issue, Supplier<T> work) {
                return locks.holding(issue, work);
            }

            @Override
            public <T> T holding(IssueId one, IssueId other, Supplier<T> work) {
                return locks.holding(one, other, work);
            }
        };
    }

    private record SheetOf(IssueId issue) {}

    @Bean
    ChecklistService checklistService(
            Gate gate,
            Checklists kept,
            RequestView structure,
            ProjectOptions options,
            ProgressFields fields,
            Outbox outbox,
            ObjectProvider<Jobs> jobs,
            Clock clock) {
        Function<IssuePass, Sheet> glance = pass -> ThisRequest.once(new SheetOf(pass.issue()), () -> kept.on(pass));
        ChecklistService.Written written = pass -> {
            if (fields.first().isEmpty()) return;
            ProgressWriting.later(outbox, pass.issue(), pass.holder().key());
            jobs.getObject().soon(OutboxService.JOB);
        };
        return new ChecklistService(gate, kept, glance, structure::open, options, written, clock);
    }

    @Bean
    ProgressFields progressFields(CustomFieldManager fields) {
        return new ProgressFields(fields);
    }

    @Bean
    Handler progressWriting(IssueManager issues, UserManager people, ProgressFields fields, Checklists lists) {
        return new ProgressWriting(issues, people, fields, lists);
    }

    @Bean
    Searching checklistSearching(
            ChecklistService lists, Checklists kept, UserManager people, CurrentVisitor visitor, Clock clock) {
        return new Searching(lists, kept, people, visitor, clock);
    }

    @Bean
    Requests checklistRequests(
            ChecklistService lists, RequestView structure, CurrentVisitor visitor, UserManager people, Gate gate) {
        return new Requests(lists, structure::open, visitor, people, gate);
    }

    @Bean
    DemandService demandService(ChecklistService lists, Pardons pardons, WorkflowManager workflows, Clock clock) {
        return new DemandService(lists, pardons, new WorkflowListRules(workflows), clock);
    }

    @Bean
    Demands demands(DemandService service, CurrentVisitor visitor) {
        return new Demands(service, visitor);
    }

    @Bean
    Handler settingItems(ChecklistService lists) {
        return new SettingItems(lists);
    }

    @Bean
    Settings checklistSettings(OutboxService outbox, ObjectProvider<Jobs> jobs) {
        return new Settings(outbox, () -> jobs.getObject().soon(OutboxService.JOB));
    }
}
