package org.relais.jira.purpose.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.relais.jira.access.AdminPass;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.PurposeFields;

/** Rows stay in this package. */
public final class AoPurposeFields implements PurposeFields {
    private final ActiveObjects ao;

    public AoPurposeFields(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Long> chosen(Part part) {
        return row(part).map(PurposeFieldRow::getFieldId);
    }

    @Override
    public void choose(AdminPass pass, Part part, long customField) {
        try {
            write(part, customField);
        } catch (RuntimeException beaten) { // only here, around the outermost transaction
            write(part, customField); // the row of the other node is there now; a real fault is thrown again
        }
    }

    private void write(Part part, long customField) {
        ao.executeInTransaction(() -> {
            PurposeFieldRow row = row(part)
                    .orElseGet(() -> ao.create(
                            PurposeFieldRow.class,
                            new DBParam("PART", part.word()),
                            new DBParam("FIELD_ID", customField)));
            row.setFieldId(customField);
            row.save();
            return null;
        });
    }

    private Optional<PurposeFieldRow> row(Part part) {
        return Arrays.stream(ao.find(PurposeFieldRow.class, Query.select().where("PART = ?", part.word())))
                .findFirst();
    }
}
