package org.relais.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import java.time.Clock;
import java.time.Duration;
import org.relais.jira.access.Gate;
import org.relais.jira.echo.EchoCheck;
import org.relais.jira.echo.EchoService;
import org.relais.jira.echo.Invitations;
import org.relais.jira.echo.OutcomeTold;
import org.relais.jira.echo.Question;
import org.relais.jira.echo.Questions;
import org.relais.jira.echo.Rounds;
import org.relais.jira.echo.Telling;
import org.relais.jira.echo.Work;
import org.relais.jira.echo.field.JiraWork;
import org.relais.jira.echo.field.NamedPeople;
import org.relais.jira.echo.field.Workers;
import org.relais.jira.echo.mail.EchoLetters;
import org.relais.jira.echo.page.Languages;
import org.relais.jira.echo.store.AoQuestions;
import org.relais.jira.home.Check;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.Jobs;
import org.relais.jira.notice.NoticeKind;
import org.relais.jira.notice.NoticeService;
import org.relais.jira.purpose.Changes;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.PurposeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The objects of the outcome echo: whether it worked, for whom it was for. */
@Configuration(proxyBeanMethods = false)
class EchoWiring {
    private static final Logger LOG = LoggerFactory.getLogger(EchoWiring.class);
    private static final Duration EVERY = Duration.ofMinutes(10);

    @Bean
    Questions questions(ActiveObjects ao, Clock clock) {
        return new AoQuestions(ao, clock);
    }

    @Bean
    NamedPeople namedPeople(CustomFieldManager fields, ProjectOptions options) {
        return new NamedPeople(fields, options);
    }

    @Bean
    Work doneWork(
            SearchService search,
            IssueManager issues,
            ProjectManager projects,
            NamedPeople named,
            ChangeHistoryManager history,
            CommentManager comments,
            UserManager people,
            Clock clock) {
        return new JiraWork(search, issues, projects, named, new Workers(history, comments, people), clock);
    }

    @Bean
    Invitations invitations(
            UserManager people, TimeZoneManager zones, I18nHelper.BeanFactory languages, ApplicationProperties jira) {
        return new EchoLetters(people, zones, languages, jira);
    }

    @Bean
    Languages pageLanguages(CurrentVisitor visitor, I18nHelper.BeanFactory languages) {
        return new Languages(visitor, languages);
    }

    @Bean
    EchoService echoes(
            Gate gate, Questions questions, Work work, ProjectOptions options, PurposeService purposes, Clock clock) {
        return new EchoService(gate, questions, work, options, purposes, clock);
    }

    @Bean
    Jobs.Job echoJob(
            Gate gate,
            Questions questions,
            Work work,
            Invitations invitations,
            ProjectOptions options,
            PurposeService purposes,
            Changes changes,
            NoticeService notices,
            Clock clock) {
        Rounds rounds = new Rounds(gate, questions, work, invitations, options, purposes, EchoWiring::failed, clock);
        Telling telling = new Telling(questions, work, changes, notices, EchoWiring::failed, clock);
        return new Jobs.Job(EchoService.JOB, EVERY, () -> {
            telling.go();
            rounds.go();
        });
    }

    private static void failed(Question question, RuntimeException e) {
        LOG.error("The question about issue {} failed; it is tried again", question.issue(), e);
    }

    @Bean
    Check echoCheck(Work work, NamedPeople named, Invitations invitations, ProjectOptions options) {
        return new EchoCheck(work, named, invitations, options);
    }

    @Bean
    NoticeKind outcomeYes() {
        return new OutcomeTold(Outcome.Verdict.YES);
    }

    @Bean
    NoticeKind outcomePartly() {
        return new OutcomeTold(Outcome.Verdict.PARTLY);
    }

    @Bean
    NoticeKind outcomeNo() {
        return new OutcomeTold(Outcome.Verdict.NO);
    }
}
