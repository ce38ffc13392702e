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
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.Clock;
import org.relais.jira.access.Gate;
import org.relais.jira.home.Check;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.IssueLocks;
import org.relais.jira.jira.Jobs;
import org.relais.jira.notice.NoticeKind;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.outbox.Handler;
import org.relais.jira.outbox.OutboxService;
import org.relais.jira.purpose.Asking;
import org.relais.jira.purpose.Carrying;
import org.relais.jira.purpose.Changes;
import org.relais.jira.purpose.Descents;
import org.relais.jira.purpose.PurposeAsked;
import org.relais.jira.purpose.PurposeFields;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.PurposeTree;
import org.relais.jira.purpose.Roots;
import org.relais.jira.purpose.advice.Adviser;
import org.relais.jira.purpose.event.PublishedPurposes;
import org.relais.jira.purpose.field.JiraAncestry;
import org.relais.jira.purpose.field.JiraPurposes;
import org.relais.jira.purpose.field.JiraScreens;
import org.relais.jira.purpose.field.PartFields;
import org.relais.jira.purpose.field.PartsCheck;
import org.relais.jira.purpose.jql.Descent;
import org.relais.jira.purpose.jql.JqlDescents;
import org.relais.jira.purpose.jql.Searching;
import org.relais.jira.purpose.jql.StaleIssues;
import org.relais.jira.purpose.store.AoChanges;
import org.relais.jira.purpose.store.AoPurposeFields;
import org.relais.jira.purpose.store.RememberedPurposeFields;
import org.relais.jira.purpose.workflow.Later;
import org.relais.jira.purpose.workflow.Missing;
import org.relais.jira.purpose.workflow.QuestionComment;
import org.relais.jira.purpose.workflow.RulesCheck;
import org.relais.jira.purpose.workflow.WorkflowRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objects of purpose: why an issue exists. */
@Configuration(proxyBeanMethods = false)
class PurposeWiring {
    @Bean
    Check purposeCheck(
            PartFields fields,
            PurposeFields chosen,
            JiraScreens screens,
            ProjectManager projects,
            ProjectOptions options) {
        return new PartsCheck(fields, chosen, screens, projects, options);
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
    Descents descents(
            Searching searching,
            JiraAncestry ancestry,
            PartFields fields,
            ProjectManager projects,
            UserManager people) {
        return new JqlDescents(searching, ancestry, fields, projects, people);
    }

    @Bean
    PurposeTree purposeTree(Gate gate, JiraPurposes kept, JiraAncestry ancestry, Descents descents) {
        return new PurposeTree(gate, kept, ancestry, descents);
    }

    @Bean
    JiraPurposes keptPurposes(IssueManager issues, UserManager people, PartFields fields, ClusterLockService locks) {
        return new JiraPurposes(issues, people, fields, new IssueLocks(locks));
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
    WorkflowRules workflowRules(WorkflowManager workflows) {
        return new WorkflowRules(workflows);
    }

    @Bean
    Check rulesCheck(WorkflowRules rules) {
        return new RulesCheck(rules);
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
            JiraPurposes kept,
            JiraAncestry ancestry,
            Roots roots,
            Changes changes,
            WorkflowRules rules,
            ProjectOptions options,
            EventPublisher events,
            Clock clock) {
        return new PurposeService(
                gate, kept, ancestry, roots, changes, rules, options, new PublishedPurposes(events, clock));
    }
}
