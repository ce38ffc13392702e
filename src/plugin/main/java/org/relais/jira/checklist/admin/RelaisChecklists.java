package org.relais.jira.checklist.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
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
import org.relais.jira.checklist.field.ProgressField;
import org.relais.jira.checklist.field.ProgressFields;
import org.relais.jira.jira.CurrentVisitor;

/**
 * The administration page <em>Checklists</em>: makes the field <em>Checklist progress</em> and leads to Jira's screens for
 * the rest. The class has the page's name because Jira makes its address of it.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisChecklists extends JiraWebActionSupport {
    private static final String PAGE = "RelaisChecklists.jspa";
    private static final String DENIED = "securitybreach";
    private static final String SEARCHER = "org.relais.jira:checklist-progress-searcher";

    private final transient Gate gate;
    private final transient CurrentVisitor visitor;
    private final transient CustomFieldManager jira;
    private final transient ProgressFields fields;

    @Inject
    public RelaisChecklists(Gate gate, CurrentVisitor visitor, CustomFieldManager jira, ProgressFields fields) {
        this.gate = gate;
        this.visitor = visitor;
        this.jira = jira;
        this.fields = fields;
    }

    @Override
    protected String doExecute() {
        return pass().isPresent() ? SUCCESS : DENIED;
    }

    /** Makes the field where there is none yet, for all projects and issue types; so it can be pressed again. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doCreate() throws GenericEntityException {
        if (pass().isEmpty()) return DENIED;
        if (fields.first().isEmpty()) {
            CustomField unused = jira.createCustomField(
                    visitor.words().getText("checklist.field"),
                    visitor.words().getText("checklist.field.description"),
                    jira.getCustomFieldType(ProgressField.KEY),
                    jira.getCustomFieldSearcher(SEARCHER),
                    List.of(GlobalIssueContext.getInstance()),
                    Collections.singletonList(null));
        }
        return getRedirect(PAGE);
    }

    private Optional<AdminPass> pass() {
        return gate.administer(visitor.visitor());
    }

    /** The field, for the template. */
    public FieldView getField() {
        List<CustomField> all = fields.all();
        Optional<CustomField> first = all.stream().findFirst();
        return new FieldView(
                first.map(CustomField::getFieldName)
                        .orElseGet(() -> visitor.words().getText("checklist.field")),
                first.map(CustomField::getId).orElse(""),
                first.map(field -> field.getIdAsLong().toString()).orElse(""),
                all.size() > 1);
    }

    /**
     * The field, ready to print.
     *
     * @param id empty where it is still to be made
     * @param several whether there are more of its type
     */
    public record FieldView(String name, String id, String number, boolean several) {}
}
