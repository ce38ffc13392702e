package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.AdminPass;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/** Whether there is a field <em>Why</em>, and whether it is the one that was chosen. */
public final class WhyCheck implements Check {
    private static final String PAGE = "/secure/admin/RelaisPurposeFields.jspa";

    private final WhyField why;
    private final PurposeFields chosen;

    public WhyCheck(WhyField why, PurposeFields chosen) {
        this.why = why;
        this.chosen = chosen;
    }

    @Override
    public String name() {
        return "purpose";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        Optional<CustomField> field = why.find();
        if (field.isEmpty())
            return List.of(Finding.notice("purpose.check.no-field").at(PAGE));
        String name = field.get().getFieldName();
        Optional<Long> choice = chosen.chosen(Part.WHY);
        if (choice.isPresent() && !choice.get().equals(field.get().getIdAsLong())) {
            return List.of(Finding.problem("purpose.check.chosen-gone", name).at(PAGE));
        }
        return List.of(Finding.good("purpose.check.good", name).at(PAGE));
    }
}
