package org.relais.host.jira.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueInputParametersImpl;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.ErrorCollection.Reason;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.relais.host.issue.Comments;
import org.relais.host.issue.Dispatch;
import org.relais.host.issue.HostComment;
import org.relais.host.issue.HostIssue;
import org.relais.host.issue.Issues;
import org.relais.host.issue.Restriction;
import org.relais.host.issue.Transitions;
import org.relais.host.people.People;
import org.relais.host.people.Person;
import org.relais.host.project.HostProject;
import org.relais.host.project.Kind;
import org.relais.host.project.Permissions;
import org.relais.host.project.Projects;
import org.relais.host.web.issue.BlankIssues;
import org.relais.host.web.issue.Problems;
import org.relais.host.workflow.TransitionFailed;
import org.relais.host.workflow.TransitionRefused;

/** {@inheritDoc} In the language of the person in whose name it is asked. */
public final class HostIssueService implements IssueService {
    private final Issues issues;
    private final Comments comments;
    private final Projects projects;
    private final People people;
    private final Permissions permissions;
    private final BlankIssues blanks;
    private final Typed typed;
    private final Transitions transitions;
    private final I18nHelper.BeanFactory words;

    public HostIssueService(
            Issues issues,
            Comments comments,
            Projects projects,
            People people,
            Permissions permissions,
            BlankIssues blanks,
            Typed typed,
            Transitions transitions,
            I18nHelper.BeanFactory words) {
        this.issues = issues;
        this.comments = comments;
        this.projects = projects;
        this.people = people;
        this.permissions = permissions;
        this.blanks = blanks;
        this.typed = typed;
        this.transitions = transitions;
        this.words = words;
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, Long issueId) {
        return found(user, issueId == null ? Optional.empty() : issues.byId(issueId));
    }

    @Override
    public IssueResult getIssue(ApplicationUser user, String issueKey) {
        return found(user, issueKey == null ? Optional.empty() : issues.byKey(issueKey));
    }

    /** What one may not see looks like what does not exist. */
    private IssueResult found(ApplicationUser user, Optional<HostIssue> issue) {
        ErrorCollection errors = new SimpleErrorCollection();
        HostIssue seen = issue.filter(one -> may(ProjectPermissions.BROWSE_PROJECTS, one, user))
                .orElse(null);
        if (seen == null) refuse(errors, user, "managers.problem.issue", Reason.NOT_FOUND);
        return new IssueResult(seen, errors);
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new IssueInputParametersImpl();
    }

    @Override
    public IssueInputParameters newIssueInputParameters(Map<String, String[]> actionParameters) {
        return new IssueInputParametersImpl(actionParameters);
    }

    @Override
    public CreateValidationResult validateCreate(ApplicationUser user, IssueInputParameters parameters) {
        return validateNew(user, null, parameters);
    }

    @Override
    public CreateValidationResult validateSubTaskCreate(
            ApplicationUser user, Long parentId, IssueInputParameters parameters) {
        IssueResult parent = getIssue(user, parentId);
        if (!parent.isValid()) return new CreateValidationResult(null, parent.getErrorCollection());
        return validateNew(user, (HostIssue) parent.getIssue(), parameters);
    }

    private CreateValidationResult validateNew(ApplicationUser user, HostIssue parent, IssueInputParameters asked) {
        Problems problems = new Problems(i18n(user));
        Typed.Filling filling = filling(user, asked, "create", false);
        Optional<HostProject> project = parent == null
                ? Typed.number(filling.value("pid")).flatMap(projects::byId)
                : Optional.of(parent.getProjectObject());
        if (project.filter(here -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, here, user))
                .isEmpty()) {
            problems.addSentence("pid", i18n(user).getText("managers.problem.project"));
            return new CreateValidationResult(null, errors(problems));
        }
        Optional<Kind> kind = projects.kinds(project.get()).stream()
                .filter(one -> one.id().equals(filling.value("issuetype")) && one.subtask() == (parent != null))
                .findFirst();
        if (kind.isEmpty()) {
            problems.addSentence("issuetype", i18n(user).getText("managers.problem.type"));
            return new CreateValidationResult(null, errors(problems));
        }
        HostIssue issue = blanks.in(project.get(), kind.get(), (Person) user);
        if (parent != null) issue.setParentId(parent.getId());
        typed.fill(issue, filling, problems);
        return new CreateValidationResult(issue, errors(problems));
    }

    @Override
    public IssueResult create(ApplicationUser user, CreateValidationResult result) {
        return done(user, validated(result), issue -> issues.create((Person) user, issue));
    }

    @Override
    public UpdateValidationResult validateUpdate(ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        IssueResult found = permitted(ProjectPermissions.EDIT_ISSUES, user, issueId);
        if (!found.isValid()) return new UpdateValidationResult(null, found.getErrorCollection(), null);
        Problems problems = new Problems(i18n(user));
        HostIssue issue = (HostIssue) found.getIssue();
        Typed.Filling filling =
                filling(user, parameters, "edit", parameters.retainExistingValuesWhenParameterNotProvided());
        typed.fill(issue, filling, problems);
        String comment = filling.value("comment");
        if (!comment.isBlank() && !may(ProjectPermissions.ADD_COMMENTS, issue, user)) {
            problems.addSentence("comment", i18n(user).getText("managers.problem.permission"));
        }
        return new UpdateValidationResult(issue, errors(problems), comment.isBlank() ? null : comment);
    }

    @Override
    public IssueResult update(ApplicationUser user, UpdateValidationResult result) {
        return update(user, result, EventDispatchOption.ISSUE_UPDATED, true);
    }

    @Override
    public IssueResult update(
            ApplicationUser user, UpdateValidationResult result, EventDispatchOption option, boolean sendMail) {
        Dispatch dispatch = new Dispatch(option.getEventTypeId(), sendMail);
        return done(user, validated(result), issue -> issues.update(
                        user, issue, dispatch, () -> said(user, issue, result.getComment()))
                .issue());
    }

    private HostComment said(ApplicationUser user, HostIssue issue, String comment) {
        return comment == null ? null : comments.add(issue.getId(), user, comment, Restriction.NONE, false);
    }

    @Override
    public TransitionValidationResult validateTransition(
            ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        IssueResult found = permitted(ProjectPermissions.TRANSITION_ISSUES, user, issueId);
        if (!found.isValid()) {
            return new TransitionValidationResult(null, found.getErrorCollection(), actionId, parameters);
        }
        HostIssue issue = (HostIssue) found.getIssue();
        Problems problems = new Problems(i18n(user));
        if (!transitions.offers(user, issue, actionId)) {
            problems.addMessage(i18n(user).getText(TransitionRefused.UNAVAILABLE));
        }
        typed.fill(issue, filling(user, parameters, null, true), problems);
        return new TransitionValidationResult(issue, errors(problems), actionId, parameters);
    }

    @Override
    public IssueResult transition(ApplicationUser user, TransitionValidationResult result) {
        HostIssue issue = validated(result);
        Typed.Filling filling = filling(user, result.getIssueInputParameters(), null, true);
        return done(user, issue, before -> {
            transitions.go(
                    user,
                    before.getId(),
                    result.getActionId(),
                    filling.value("comment"),
                    fresh -> typed.fill(fresh, filling, new Problems(i18n(user))));
            return issues.byId(before.getId()).orElse(before);
        });
    }

    @Override
    public AssignValidationResult validateAssign(ApplicationUser user, Long issueId, String assignee) {
        IssueResult found = permitted(ProjectPermissions.ASSIGN_ISSUES, user, issueId);
        if (!found.isValid()) return new AssignValidationResult(null, found.getErrorCollection(), assignee);
        Problems problems = new Problems(i18n(user));
        HostIssue issue = (HostIssue) found.getIssue();
        Person chosen = typed.assignable(issue, assignee == null ? "" : assignee.trim(), problems);
        return new AssignValidationResult(issue, errors(problems), chosen == null ? null : chosen.username());
    }

    @Override
    public IssueResult assign(ApplicationUser user, AssignValidationResult result) {
        return done(user, validated(result), issue -> {
            issue.setAssignee(people.byName(result.getAssigneeId()).orElse(null));
            return issues.update(user, issue, Dispatch.ASSIGNED).issue();
        });
    }

    @Override
    public DeleteValidationResult validateDelete(ApplicationUser user, Long issueId) {
        IssueResult found = permitted(ProjectPermissions.DELETE_ISSUES, user, issueId);
        return new DeleteValidationResult(found.getIssue(), found.getErrorCollection());
    }

    @Override
    public ErrorCollection delete(ApplicationUser user, DeleteValidationResult result) {
        return done(user, validated(result), issue -> {
                    issues.delete(user, issue.getId());
                    return issue;
                })
                .getErrorCollection();
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return issue.isEditable() && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    private IssueResult permitted(ProjectPermissionKey permission, ApplicationUser user, Long issueId) {
        IssueResult found = getIssue(user, issueId);
        if (!found.isValid() || may(permission, (HostIssue) found.getIssue(), user)) return found;
        ErrorCollection errors = new SimpleErrorCollection();
        refuse(errors, user, "managers.problem.permission", Reason.FORBIDDEN);
        return new IssueResult(null, errors);
    }

    private boolean may(ProjectPermissionKey permission, HostIssue issue, ApplicationUser user) {
        return permissions.hasPermission(permission, issue, user);
    }

    /** As Jira: what was not found valid is not done, and whoever tries has made a mistake. */
    private static HostIssue validated(IssueResult result) {
        if (!result.isValid()) throw new IllegalStateException("the validation failed: " + result.getErrorCollection());
        return (HostIssue) result.getIssue();
    }

    private IssueResult done(ApplicationUser user, HostIssue issue, Function<HostIssue, HostIssue> deed) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            return new IssueResult(deed.apply(issue), errors);
        } catch (TransitionRefused refused) {
            errors.addErrors(refused.fields());
            errors.addErrorMessages(refused.messages());
            refused.key().ifPresent(key -> errors.addErrorMessage(i18n(user).getText(key)));
        } catch (TransitionFailed failed) {
            errors.addErrorMessage(failed.getMessage(), Reason.SERVER_ERROR);
        } catch (IllegalArgumentException gone) {
            refuse(errors, user, "managers.problem.issue", Reason.NOT_FOUND);
        }
        return new IssueResult(null, errors);
    }

    private void refuse(ErrorCollection errors, ApplicationUser user, String key, Reason reason) {
        errors.addErrorMessage(i18n(user).getText(key), reason);
    }

    private static ErrorCollection errors(Problems problems) {
        ErrorCollection errors = new SimpleErrorCollection();
        errors.addErrors(problems.fields());
        errors.addErrorMessages(problems.messages());
        return errors;
    }

    private Typed.Filling filling(ApplicationUser user, IssueInputParameters parameters, String screen, boolean keep) {
        String checked = parameters.skipScreenCheck() ? null : screen;
        return new Typed.Filling(user, parameters, checked, i18n(user).getLocale(), keep);
    }

    private I18nHelper i18n(ApplicationUser user) {
        return words.getInstance(user);
    }
}
