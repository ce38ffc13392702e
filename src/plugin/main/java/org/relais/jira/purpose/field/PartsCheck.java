package org.relais.jira.purpose.field;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.jira.access.AdminPass;
import org.relais.jira.home.Check;
import org.relais.jira.home.Finding;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/** Whether there is a field <em>Why</em>, and whether the fields are the ones that were chosen. */
public final class PartsCheck implements Check {
    private static final String PAGE = "/secure/admin/RelaisPurposeFields.jspa";

    private final PartFields fields;
    private final PurposeFields chosen;

    public PartsCheck(PartFields fields, PurposeFields chosen) {
        this.fields = fields;
        this.chosen = chosen;
    }

    @Override
    public String name() {
        return "purpose";
    }

    @Override
    public List<Finding> findings(AdminPass pass) {
        List<Finding> findings = new ArrayList<>();
        findings.add(why());
        for (Part part : Part.values()) {
            if (part != Part.WHY
                    && chosen.chosen(part).isPresent()
                    && fields.find(part).isEmpty()) {
                findings.add(
                        Finding.problem("purpose.check.gone." + part.word()).at(PAGE));
            }
        }
        return findings;
    }

    private Finding why() {
        Optional<CustomField> field = fields.find(Part.WHY);
        if (field.isEmpty()) return Finding.notice("purpose.check.no-field").at(PAGE);
        String name = field.get().getFieldName();
        boolean another = chosen.chosen(Part.WHY)
                .filter(choice -> !choice.equals(field.get().getIdAsLong()))
                .isPresent();
        return another
                ? Finding.problem("purpose.check.chosen-gone", name).at(PAGE)
                : Finding.good("purpose.check.good", name).at(PAGE);
    }
}
