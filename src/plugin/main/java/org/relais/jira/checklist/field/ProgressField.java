package org.relais.jira.checklist.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.view.CustomFieldParams;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.IssueId;
import org.relais.jira.checklist.Checklists;
import org.relais.jira.checklist.Progress;

/**
 * The custom field type <em>Checklist progress</em>: how far all lists of an issue are, as {@code 7/12}, for the navigator,
 * boards, exports and automation. It is locked: whatever a screen, an import or the REST API sends, what is stored is what
 * the lists say.
 */
public class ProgressField extends GenericTextCFType {
    /** The type's complete module key, under which Jira knows the fields of this type. */
    public static final String KEY = "org.relais.jira:checklist-progress";

    private final Checklists lists;

    @Inject
    public ProgressField(
            CustomFieldValuePersister values,
            GenericConfigManager configurations,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext visitor,
            Checklists lists) {
        super(values, configurations, lengths, visitor);
        this.lists = lists;
    }

    /** What the field of an issue holds; nothing where it has no items. */
    static Optional<String> text(Checklists lists, IssueId issue) {
        return Optional.ofNullable(lists.progress(List.of(issue)).get(issue))
                .filter(progress -> progress.all() > 0)
                .map(ProgressField::text);
    }

    static String text(Progress progress) {
        return progress.closed() + "/" + progress.all();
    }

    @Override
    public void createValue(CustomField field, Issue issue, String value) {
        text(lists, new IssueId(issue.getId())).ifPresent(truth -> super.createValue(field, issue, truth));
    }

    @Override
    public void updateValue(CustomField field, Issue issue, String value) {
        super.updateValue(field, issue, text(lists, new IssueId(issue.getId())).orElse(null));
    }

    /** {@inheritDoc} Nothing is ever typed here. */
    @Override
    public String getValueFromCustomFieldParams(CustomFieldParams parameters) throws FieldValidationException {
        return null;
    }

    /** {@inheritDoc} By how far they are, and then by how much there is; what is none of ours comes first. */
    @Override
    public int compare(String one, String other, FieldConfig configuration) {
        int byShare = Double.compare(share(one), share(other));
        return byShare != 0 ? byShare : Integer.compare(all(one), all(other));
    }

    private static double share(String text) {
        int all = all(text);
        return all == 0 ? -1 : (double) number(text.substring(0, text.indexOf('/'))) / all;
    }

    private static int all(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? 0 : number(text.substring(slash + 1));
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : 0;
    }
}
