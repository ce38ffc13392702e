package org.relais.jira.purpose.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ofbiz.core.entity.GenericEntityException;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.Gate;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;
import org.relais.jira.purpose.field.PurposeField;
import org.relais.jira.purpose.field.WhyField;

/**
 * The administration page <em>Purpose fields</em>: which custom field is <em>Why</em>, and a button that makes one. The
 * class has the page's name because Jira makes its address of it.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisPurposeFields extends JiraWebActionSupport {
    private static final String PAGE = "RelaisPurposeFields.jspa";
    private static final String DENIED = "securitybreach";

    private final transient Gate gate;
    private final transient CurrentVisitor visitor;
    private final transient CustomFieldManager fields;
    private final transient WhyField why;
    private final transient PurposeFields chosen;

    @Inject
    public RelaisPurposeFields(
            Gate gate, CurrentVisitor visitor, CustomFieldManager fields, WhyField why, PurposeFields chosen) {
        this.gate = gate;
        this.visitor = visitor;
        this.fields = fields;
        this.why = why;
        this.chosen = chosen;
    }

    @Override
    protected String doExecute() {
        return pass().isPresent() ? SUCCESS : DENIED;
    }

    /** Makes the field everywhere, for all projects and issue types, and chooses it. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doCreate() throws GenericEntityException {
        Optional<AdminPass> pass = pass();
        if (pass.isEmpty()) return DENIED;
        CustomFieldType<?, ?> type = fields.getCustomFieldType(PurposeField.KEY);
        CustomField field = fields.createCustomField(
                visitor.words().getText("purpose.why"),
                visitor.words().getText("purpose.why.description"),
                type,
                fields.getCustomFieldSearcher("org.relais.jira:purpose-searcher"),
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
        chosen.choose(pass.get(), Part.WHY, field.getIdAsLong());
        return getRedirect(PAGE);
    }

    /** Chooses among the fields of our type. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doChoose() {
        Optional<AdminPass> pass = pass();
        if (pass.isEmpty()) return DENIED;
        String asked = String.valueOf(getHttpRequest().getParameter("field"));
        Optional<CustomField> field = why.candidates().stream()
                .filter(candidate -> candidate.getId().equals(asked))
                .findFirst();
        if (field.isEmpty()) {
            addError("field", visitor.words().getText("purpose.admin.unknown"));
            return INPUT;
        }
        chosen.choose(pass.get(), Part.WHY, field.get().getIdAsLong());
        return getRedirect(PAGE);
    }

    private Optional<AdminPass> pass() {
        return gate.administer(visitor.visitor());
    }

    /** The fields of our type, for the template. */
    public List<FieldLine> getFields() {
        Optional<String> current = why.find().map(CustomField::getId);
        return why.candidates().stream()
                .map(field ->
                        new FieldLine(field.getId(), field.getFieldName(), current.equals(Optional.of(field.getId()))))
                .toList();
    }

    /** One line of the page, ready to print. */
    public record FieldLine(String id, String name, boolean chosen) {}
}
