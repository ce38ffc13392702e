import java.util.List;
import net.rcarz.jiraclient.BasicCredentials;
import net.rcarz.jiraclient.Field;
import net.rcarz.jiraclient.Issue;
import net.rcarz.jiraclient.JiraClient;
import net.rcarz.jiraclient.JiraException;
import net.sf.json.JSONObject;

/** Drives net.rcarz:jira-client. Started from its source, with the client's libraries and nothing else. */
public final class RcarzClient {
    private RcarzClient() {}

    public static void main(String[] arguments) throws Exception {
        JiraClient jira = new JiraClient(arguments[0], new BasicCredentials("ada", "ada"));
        check(jira.getSelf().equals("ada"), "who asks");
        check(jira.getProject("CLI").getName().equals("Clients"), "the project");
        check(jira.getPriorities().size() == 5, "the priorities");
        Issue issue = jira.createIssue("CLI", "Task")
                .field(Field.SUMMARY, "Made by rcarz")
                .field(Field.DESCRIPTION, "A description")
                .field(Field.ASSIGNEE, "ben")
                .field("customfield_10500", "noted by rcarz")
                .execute();
        check(issue.getSummary().equals("Made by rcarz"), "the summary");
        check(issue.getAssignee().getName().equals("ben"), "the assignee");
        check(issue.getField("customfield_10500").equals("noted by rcarz"), "the custom field");
        issue.update()
                .field(Field.SUMMARY, "Changed by rcarz")
                .fieldAdd(Field.LABELS, "rcarz")
                .field(Field.ASSIGNEE, "ada")
                .execute();
        issue.addComment("Said by rcarz");
        issue.addWatcher("ben");
        issue.link("CLI-1", "Blocks");
        issue.refresh();
        check(issue.getSummary().equals("Changed by rcarz"), "the changed summary");
        check(issue.getLabels().equals(List.of("rcarz")), "the label");
        check(issue.getAssignee().getName().equals("ada"), "the new assignee");
        check(issue.getComments().get(0).getBody().equals("Said by rcarz"), "the comment");
        check(issue.getWatches().getWatchCount() == 1, "the watcher");
        check(issue.getIssueLinks().size() == 1, "the link");
        issue.deleteWatcher("ben");
        String before = issue.getStatus().getName();
        String address = "/rest/api/2/issue/" + issue.getKey();
        JSONObject ways = (JSONObject) jira.getRestClient().get(address + "/transitions");
        issue.transition().execute(ways.getJSONArray("transitions").getJSONObject(0).getString("name"));
        issue.refresh();
        check(!issue.getStatus().getName().equals(before), "the move");
        Issue.SearchResult found = jira.searchIssues("labels = rcarz", 10);
        check(found.total == 1 && found.issues.get(0).getKey().equals(issue.getKey()), "the search");
        try {
            check(jira.getIssue("CLI-99999") == null, "no such issue");
        } catch (JiraException missing) {
            check(String.valueOf(missing.getCause()).contains("404"), "404, not " + missing.getCause());
        }
        try {
            check(jira.createIssue("CLI", "Task").field(Field.SUMMARY, "").execute() == null, "no summary");
        } catch (JiraException refused) {
            check(String.valueOf(refused.getCause()).contains("400"), "400, not " + refused.getCause());
        }
        check(jira.getRestClient().delete(address) == null, "nothing is said of what is gone");
        System.out.println("all done");
    }

    private static void check(boolean holds, String what) {
        if (!holds) throw new IllegalStateException(what);
    }
}
