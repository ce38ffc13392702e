package com.atlassian.jira.bc.issue;

import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.Map;

/**
 * What people do with issues: each deed is checked first, with their permissions, and done afterwards.
 *
 * <p>Unconfirmed: that the results of validation extend {@link IssueResult}, and their constructors, which only the product uses.
 *
 * @see <a href="https://docs.atlassian.com/software/jira/docs/api/latest/com/atlassian/jira/bc/issue/IssueService.html">Javadoc</a>
 */
public interface IssueService {
    /** An issue that the person may see; otherwise an error and no issue. */
    IssueResult getIssue(ApplicationUser user, Long issueId);

    IssueResult getIssue(ApplicationUser user, String issueKey);

    IssueInputParameters newIssueInputParameters();

    IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters);

    CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters issueInputParameters);

    // unconfirmed: ?
    CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters issueInputParameters);

    IssueResult create(ApplicationUser user, CreateValidationResult createValidationResult);

    UpdateValidationResult validateUpdate(
            ApplicationUser user, Long issueId, IssueInputParameters issueInputParameters);

    IssueResult update(ApplicationUser user, UpdateValidationResult updateValidationResult);

    // unconfirmed: ?
    IssueResult update(
            ApplicationUser user,
            UpdateValidationResult updateValidationResult,
            EventDispatchOption eventDispatchOption,
            boolean sendMail);

    TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters issueInputParameters);

    IssueResult transition(ApplicationUser user, TransitionValidationResult transitionValidationResult);

    /** The username; null or empty is nobody. */
    // unconfirmed: ?
    AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee);

    // unconfirmed: ?
    IssueResult assign(ApplicationUser user, AssignValidationResult assignResult);

    DeleteValidationResult validateDelete(ApplicationUser user, Long issueId);

    ErrorCollection delete(ApplicationUser user, DeleteValidationResult deleteValidationResult);

    // unconfirmed: ?
    boolean isEditable(Issue issue, ApplicationUser user);

    /** An issue, or why there is none. */
    class IssueResult extends ServiceResultImpl {
        private final MutableIssue issue;

        public IssueResult(MutableIssue issue, ErrorCollection errors) {
            super(errors);
            this.issue = issue;
        }

        public MutableIssue getIssue() {
            return issue;
        }
    }

    /** An issue that may be created. */
    class CreateValidationResult extends IssueResult {
        public CreateValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }

    /** An issue with what may be written, and the comment that goes with it or null. */
    class UpdateValidationResult extends IssueResult {
        private final String comment;

        public UpdateValidationResult(MutableIssue issue, ErrorCollection errors, String comment) {
            super(issue, errors);
            this.comment = comment;
        }

        /** The host's own. */
        public String getComment() {
            return comment;
        }
    }

    /** An issue that may be moved, and how. */
    class TransitionValidationResult extends IssueResult {
        private final Integer actionId;
        private final IssueInputParameters parameters;

        public TransitionValidationResult(
                MutableIssue issue, ErrorCollection errors, Integer actionId, IssueInputParameters parameters) {
            super(issue, errors);
            this.actionId = actionId;
            this.parameters = parameters;
        }

        public Integer getActionId() {
            return actionId;
        }

        /** What was typed; the host's own. */
        public IssueInputParameters getIssueInputParameters() {
            return parameters;
        }
    }

    /** An issue that may be given to somebody: a username, or null for nobody. */
    class AssignValidationResult extends IssueResult {
        private final String assigneeId;

        public AssignValidationResult(MutableIssue issue, ErrorCollection errors, String assigneeId) {
            super(issue, errors);
            this.assigneeId = assigneeId;
        }

        public String getAssigneeId() {
            return assigneeId;
        }
    }

    /** An issue that may be deleted. */
    class DeleteValidationResult extends IssueResult {
        public DeleteValidationResult(MutableIssue issue, ErrorCollection errors) {
            super(issue, errors);
        }
    }
}
