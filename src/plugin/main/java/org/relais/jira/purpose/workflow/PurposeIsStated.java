package org.relais.jira.purpose.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.StepRule.Level;

/**
 * The validator <em>Purpose is stated</em>: refuses the step and says which parts are missing, in the words that the
 * workflow has for the person's language, or in ours; unless it only advises, or warned and was answered. Workflows name
 * this class: it never moves.
 */
@SuppressWarnings("rawtypes")
public class PurposeIsStated implements Validator {
    static final String MESSAGE = "message-";
    static final String LEVEL = "level";

    private final Missing missing;
    private final CurrentVisitor visitor;

    @Inject
    public PurposeIsStated(Missing missing, CurrentVisitor visitor) {
        this.missing = missing;
        this.visitor = visitor;
    }

    @Override
    public void validate(Map variables, Map arguments, PropertySet properties) throws InvalidInputException {
        Issue issue = (Issue) variables.get("issue");
        Level level = Level.of(arguments.get(LEVEL));
        if (level == Level.ADVISE) return; // the panel says it
        ApplicationUser person = WorkflowFunctionUtils.getCallerUserFromArgs(variables, arguments);
        List<Part> parts = level == Level.WARN
                ? missing.unacknowledged(issue, person, arguments)
                : missing.of(issue, person, arguments);
        if (parts.isEmpty()) return;
        String sentence = sentence(parts, arguments);
        throw new InvalidInputException(
                level == Level.WARN
                        ? sentence + " " + visitor.words().getText("purpose.workflow.acknowledge")
                        : sentence);
    }

    private String sentence(List<Part> parts, Map arguments) {
        I18nHelper words = visitor.words();
        Object own = arguments.get(MESSAGE + words.getLocale().getLanguage());
        if (own != null && !own.toString().isBlank()) return own.toString();
        String names = parts.stream().map(part -> words.getText(part.key())).collect(Collectors.joining(", "));
        return words.getText("purpose.workflow.missing", names);
    }
}
