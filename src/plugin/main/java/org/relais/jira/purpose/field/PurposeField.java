package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.persistence.PersistenceFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.relais.jira.access.IssueId;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.Option;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.purpose.Changes;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeOptions;
import org.relais.jira.purpose.PurposeText;
import org.relais.jira.purpose.Refusal;

/**
 * The custom field type <em>Purpose</em>: prose that Jira keeps, shows, searches and puts into its history like any
 * field of its own. What a text may be is said by {@link PurposeText}, here as in REST.
 */
public class PurposeField extends GenericTextCFType {
    /** The type's complete module key, under which Jira knows the fields of this type. */
    public static final String KEY = "org.relais.jira:purpose";

    private final JiraAuthenticationContext visitor;
    private final ProjectOptions options;
    private final PartFields parts;
    private final Changes changes;

    @Inject
    public PurposeField(
            CustomFieldValuePersister values,
            GenericConfigManager configurations,
            TextFieldCharacterLengthValidator lengths,
            JiraAuthenticationContext visitor,
            ProjectOptions options,
            PartFields parts,
            Changes changes) {
        super(values, configurations, lengths, visitor);
        this.visitor = visitor;
        this.options = options;
        this.parts = parts;
        this.changes = changes;
    }

    /** Longer than the 255 characters of Jira's short text column. */
    @Override
    protected PersistenceFieldType getDatabaseType() {
        return PersistenceFieldType.TYPE_UNLIMITED_TEXT;
    }

    /** {@inheritDoc} What inherits a why must hear that it became another one, on whatever screen that happens. */
    @Override
    public void updateValue(CustomField field, Issue issue, String value) {
        if (parts.partOf(field).filter(Part.WHY::equals).isPresent()) {
            String former = getValueFromIssue(field, issue);
            if (former != null && !former.equals(value)) changes.changes(new IssueId(issue.getId()), former);
        }
        super.updateValue(field, issue, value);
    }

    @Override
    public String getSingularObjectFromString(String typed) throws FieldValidationException {
        record Reading(String text, Refusal refusal) {}
        Reading reading = PurposeText.read(
                typed,
                text -> new Reading(text.map(PurposeText::value).orElse(null), null),
                refusal -> new Reading(null, refusal));
        if (reading.refusal() != null) throw new FieldValidationException(sentence(reading.refusal()));
        return reading.text();
    }

    private String sentence(Refusal refusal) {
        Object[] figures = refusal.figures().toArray();
        I18nHelper words = visitor.getI18nHelper();
        return words.getText(
                "purpose.refusal.of", words.getText("purpose.title"), words.getText(refusal.key(), figures));
    }

    @Override
    public Map<String, Object> getVelocityParameters(Issue issue, CustomField field, FieldLayoutItem layout) {
        Map<String, Object> parameters = new HashMap<>(super.getVelocityParameters(issue, field, layout));
        boolean why = parts.partOf(field).filter(Part.WHY::equals).isPresent();
        parameters.put("relaisLimit", decided(issue, PurposeOptions.LIMIT));
        parameters.put("relaisAdvised", decided(issue, PurposeOptions.ADVISED));
        parameters.put("relaisAdviser", why ? decided(issue, PurposeOptions.ADVISER) : Option.OFF);
        parameters.put("relaisExample", why ? decided(issue, PurposeOptions.EXAMPLE) : "");
        return parameters;
    }

    /** What the project decided; what is usual where none is known yet. */
    private String decided(Issue issue, Option option) {
        boolean known = issue != null && issue.getProjectId() != null;
        return known ? options.of(new ProjectId(issue.getProjectId())).of(option) : option.usual();
    }
}
