package org.relais.jira.owning.admin;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
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
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;
import org.relais.jira.access.AdminPass;
import org.relais.jira.access.Gate;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.owning.field.AffectedRolesField;
import org.relais.jira.owning.field.OwningFields;
import org.relais.jira.owning.field.OwningRoleField;

/**
 * The administration page <em>Role fields</em>: makes the two fields and leads to Jira's screens for the rest. The class
 * has the page's name because Jira makes its address of it.
 */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisOwningFields extends JiraWebActionSupport {
    private static final String PAGE = "RelaisOwningFields.jspa";
    private static final String DENIED = "securitybreach";
    private static final String SEARCHER = "org.relais.jira:owning-role-searcher";

    private final transient Gate gate;
    private final transient CurrentVisitor visitor;
    private final transient CustomFieldManager jira;
    private final transient OwningFields fields;

    @Inject
    public RelaisOwningFields(Gate gate, CurrentVisitor visitor, CustomFieldManager jira, OwningFields fields) {
        this.gate = gate;
        this.visitor = visitor;
        this.jira = jira;
        this.fields = fields;
    }

    @Override
    protected String doExecute() {
        return pass().isPresent() ? SUCCESS : DENIED;
    }

    /** Makes the fields that are not there yet, for all projects and issue types; so it can be pressed again. */
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    public String doCreate() throws GenericEntityException {
        if (pass().isEmpty()) return DENIED;
        if (fields.owning().isEmpty()) {
            make("owning.field.owning", OwningRoleField.KEY, jira.getCustomFieldSearcher(SEARCHER));
        }
        if (fields.affected().isEmpty()) make("owning.field.affected", AffectedRolesField.KEY, null);
        return getRedirect(PAGE);
    }

    private void make(String words, String type, CustomFieldSearcher searcher) throws GenericEntityException {
        CustomField unused = jira.createCustomField(
                visitor.words().getText(words),
                visitor.words().getText(words + ".description"),
                jira.getCustomFieldType(type),
                searcher,
                List.of(GlobalIssueContext.getInstance()),
                Collections.singletonList(null));
    }

    private Optional<AdminPass> pass() {
        return gate.administer(visitor.visitor());
    }

    /** Whether a field is still to be made. */
    public boolean getLacking() {
        return fields.owning().isEmpty() || fields.affected().isEmpty();
    }

    /** The two fields, for the template. */
    public List<FieldLine> getFields() {
        return Stream.of(
                        line("owning", "owning.field.owning", OwningRoleField.KEY),
                        line("affected", "owning.field.affected", AffectedRolesField.KEY))
                .toList();
    }

    private FieldLine line(String word, String words, String type) {
        List<CustomField> all = fields.all(type);
        Optional<CustomField> first = all.stream().findFirst();
        String name = first.map(CustomField::getFieldName)
                .orElseGet(() -> visitor.words().getText(words));
        return new FieldLine(
                word,
                name,
                visitor.words().getText(words + ".description"),
                first.map(CustomField::getId).orElse(""),
                first.map(field -> field.getIdAsLong().toString()).orElse(""),
                first.map(field -> visitor.words().getText("owning.admin.there", name, field.getId()))
                        .orElse(""),
                all.size() > 1 ? visitor.words().getText("owning.admin.several", name) : "");
    }

    /**
     * One of the fields, ready to print.
     *
     * @param id empty where it is still to be made
     * @param several a sentence where there are more fields of this type
     */
    public record FieldLine(
            String word, String name, String explained, String id, String number, String there, String several) {}
}
