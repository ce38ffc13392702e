package org.relais.jira.owning.field;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import org.relais.jira.access.AdminPass;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;

/** Whether there is a field <em>Owning role</em>, and only one, since only the oldest counts. */
public final class OwningCheck implements Check {
    private static final String PAGE = "/secure/admin/RelaisOwningFields.jspa";

    private final OwningFields fields;

    public OwningCheck(OwningFields fields) {
        this.fields = fields;
    }

    @Override
    public String name() {
        return "owning";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        List<CustomField> owning = fields.all(OwningRoleField.KEY);
        if (owning.isEmpty())
            return List.of(Finding.notice("owning.check.no-field").at(PAGE));
        String name = owning.get(0).getFieldName();
        return List.of(
                owning.size() == 1
                        ? Finding.good("owning.check.good", name)
                        : Finding.notice("owning.check.several", name).at(PAGE));
    }
}
