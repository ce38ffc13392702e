package org.relais.cli.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.rest.client.api.IssueRestClient;
import com.atlassian.jira.rest.client.api.JiraRestClient;
import com.atlassian.jira.rest.client.api.RestClientException;
import com.atlassian.jira.rest.client.api.domain.BasicWatchers;
import com.atlassian.jira.rest.client.api.domain.Comment;
import com.atlassian.jira.rest.client.api.domain.Issue;
import com.atlassian.jira.rest.client.api.domain.SearchResult;
import com.atlassian.jira.rest.client.api.domain.Transition;
import com.atlassian.jira.rest.client.api.domain.input.IssueInputBuilder;
import com.atlassian.jira.rest.client.api.domain.input.LinkIssuesInput;
import com.atlassian.jira.rest.client.api.domain.input.TransitionInput;
import com.atlassian.jira.rest.client.auth.BasicHttpAuthenticationHandler;
import com.atlassian.jira.rest.client.internal.async.AsynchronousJiraRestClientFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Atlassian's own Jira REST Java Client, in its last version on Central, against the host as it is shipped. */
class JiraRestClientIT {
    private static final String NOTE = "customfield_10500";
    private static JiraRestClient ada;
    private static IssueRestClient issues;
    private static long task;

    @BeforeAll
    static void log_in() throws Exception {
        ada = new AsynchronousJiraRestClientFactory()
                .create(HostProcess.address(), new BasicHttpAuthenticationHandler("ada", "ada"));
        issues = ada.getIssueClient();
        ada.getMetadataClient().getIssueTypes().claim().forEach(type -> {
            if (type.getName().equals("Task")) task = type.getId();
        });
    }

    @AfterAll
    static void close() throws IOException {
        ada.close();
    }

    private static Issue made(String summary) {
        IssueInputBuilder input = new IssueInputBuilder("CLI", task, summary)
                .setDescription("Made by a client")
                .setAssigneeName("ben")
                .setFieldValue(NOTE, "noted by a client");
        return issues.getIssue(issues.createIssue(input.build()).claim().getKey())
                .claim();
    }

    private static <T> List<T> list(Iterable<T> each) {
        List<T> list = new ArrayList<>();
        each.forEach(list::add);
        return list;
    }

    @Test
    void reads_what_the_server_is_and_who_asks() {
        assertThat(ada.getMetadataClient().getServerInfo().claim().getBuildNumber())
                .isPositive();
        assertThat(ada.getSessionClient().getCurrentSession().claim().getUsername())
                .isEqualTo("ada");
        assertThat(ada.getUserClient().getUser("ben").claim().getDisplayName()).isEqualTo("Ben Ali");
        assertThat(ada.getMyPermissionsRestClient()
                        .getMyPermissions(null)
                        .claim()
                        .havePermission("BROWSE_PROJECTS"))
                .isTrue();
    }

    @Test
    void reads_the_catalogue_and_the_projects() {
        assertThat(list(ada.getMetadataClient().getPriorities().claim())).hasSize(5);
        assertThat(list(ada.getMetadataClient().getStatuses().claim())).isNotEmpty();
        assertThat(list(ada.getMetadataClient().getResolutions().claim())).isNotEmpty();
        assertThat(list(ada.getMetadataClient().getFields().claim()))
                .anySatisfy(field -> assertThat(field.getId()).isEqualTo(NOTE));
        assertThat(list(ada.getMetadataClient().getIssueLinkTypes().claim()))
                .anySatisfy(type -> assertThat(type.getName()).isEqualTo("Blocks"));
        assertThat(list(ada.getProjectClient().getAllProjects().claim())).hasSize(1);
        assertThat(ada.getProjectClient().getProject("CLI").claim().getLead().getName())
                .isEqualTo("ada");
        assertThat(list(issues.getCreateIssueMetadata(null).claim())).isNotEmpty();
    }

    @Test
    void creates_and_reads_an_issue_with_a_custom_field() {
        Issue issue = made("Created");
        assertThat(issue.getSummary()).isEqualTo("Created");
        assertThat(issue.getDescription()).isEqualTo("Made by a client");
        assertThat(issue.getAssignee().getName()).isEqualTo("ben");
        assertThat(issue.getReporter().getName()).isEqualTo("ada");
        assertThat(issue.getPriority().getName()).isEqualTo("Medium");
        assertThat(issue.getField(NOTE).getValue()).isEqualTo("noted by a client");
    }

    @Test
    void comments() {
        Issue issue = made("Discussed");
        issues.addComment(issue.getCommentsUri(), Comment.valueOf("Said by a client"))
                .claim();
        Issue again = issues.getIssue(issue.getKey()).claim();
        assertThat(list(again.getComments())).singleElement().satisfies(comment -> {
            assertThat(comment.getBody()).isEqualTo("Said by a client");
            assertThat(comment.getAuthor().getName()).isEqualTo("ada");
        });
    }

    @Test
    void moves_an_issue_with_a_comment() {
        Issue issue = made("Moved");
        Transition way = list(issues.getTransitions(issue).claim()).get(0);
        issues.transition(issue, new TransitionInput(way.getId(), Comment.valueOf("On its way")))
                .claim();
        Issue moved = issues.getIssue(issue.getKey()).claim();
        assertThat(moved.getStatus().getName()).isNotEqualTo(issue.getStatus().getName());
        assertThat(list(moved.getComments())).singleElement().satisfies(comment -> assertThat(comment.getBody())
                .isEqualTo("On its way"));
    }

    @Test
    void watches_and_links() {
        Issue issue = made("Watched");
        issues.addWatcher(issue.getWatchers().getSelf(), "ben").claim();
        BasicWatchers watchers =
                issues.getWatchers(issue.getWatchers().getSelf()).claim();
        assertThat(watchers.getNumWatchers()).isEqualTo(1);
        issues.removeWatcher(issue.getWatchers().getSelf(), "ben").claim();
        issues.linkIssue(new LinkIssuesInput(issue.getKey(), "CLI-1", "Blocks")).claim();
        Issue linked = issues.getIssue(issue.getKey()).claim();
        assertThat(list(linked.getIssueLinks())).singleElement().satisfies(link -> assertThat(link.getTargetIssueKey())
                .isEqualTo("CLI-1"));
        assertThat(linked.getWatchers().getNumWatchers()).isZero();
    }

    @Test
    void searches_page_by_page_by_get_and_where_the_query_is_long_by_post() {
        for (int i = 0; i < 3; i++) assertThat(made("Sought").getKey()).isNotBlank();
        String jql = "project = CLI AND assignee = ben ORDER BY key";
        SearchResult first = ada.getSearchClient().searchJql(jql, 2, 0, null).claim();
        assertThat(first.getTotal()).isGreaterThanOrEqualTo(3);
        assertThat(list(first.getIssues())).hasSize(2);
        SearchResult second = ada.getSearchClient()
                .searchJql(jql, 2, 2, Set.of("summary", "issuetype", "created", "updated", "project", "status"))
                .claim();
        assertThat(second.getStartIndex()).isEqualTo(2);
        String many = "project = CLI AND (" + "assignee = ben OR ".repeat(40) + "assignee = ben)";
        assertThat(ada.getSearchClient().searchJql(many).claim().getTotal()).isEqualTo(first.getTotal());
    }

    @Test
    void deletes() {
        Issue issue = made("Deleted");
        issues.deleteIssue(issue.getKey(), true).claim();
        assertThatThrownBy(() -> issues.getIssue(issue.getKey()).claim())
                .isInstanceOfSatisfying(
                        RestClientException.class,
                        refused -> assertThat(refused.getStatusCode().get()).isEqualTo(404));
    }

    @Test
    void is_told_what_is_wrong() {
        assertThatThrownBy(() -> issues.createIssue(new IssueInputBuilder("CLI", task).build())
                        .claim())
                .isInstanceOfSatisfying(RestClientException.class, refused -> {
                    assertThat(refused.getStatusCode().get()).isEqualTo(400);
                    assertThat(refused.getErrorCollections().iterator().next().getErrors())
                            .containsKey("summary");
                });
        assertThatThrownBy(() -> ada.getSearchClient().searchJql("nonsense = 1").claim())
                .isInstanceOfSatisfying(
                        RestClientException.class,
                        refused -> assertThat(refused.getStatusCode().get()).isEqualTo(400));
    }
}
