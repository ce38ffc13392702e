package webwork.action;

/**
 * A page of WebWork 1: what it returns names the view; unconfirmed: the values of the constants.
 *
 * @see <a href="https://developer.atlassian.com/server/jira/platform/webwork/">Javadoc</a>
 */
public interface Action {
    String SUCCESS = String.valueOf("success");
    String ERROR = String.valueOf("error");
    String INPUT = String.valueOf("input");
    String LOGIN = String.valueOf("login");
    /** There is no view: the action has answered by itself. */
    String NONE = String.valueOf("none");

    String execute() throws Exception;
}
