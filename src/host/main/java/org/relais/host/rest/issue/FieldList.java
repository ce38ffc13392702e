package org.relais.host.rest.issue;

import java.util.ArrayList;
import java.util.List;
import org.relais.host.field.CustomFields;
import org.relais.host.field.HostCustomField;

/** Every field that issues have here: the host's own, then the custom fields whose plugin is there. */
public final class FieldList {
    private final CustomFields customs;
    private final CustomJson json;

    public FieldList(CustomFields customs, CustomJson json) {
        this.customs = customs;
        this.json = json;
    }

    List<IssueField> all() {
        List<IssueField> all = new ArrayList<>(SystemFields.ALL);
        customs.all().stream()
                .filter(HostCustomField::usable)
                .map(field -> new CustomIssueField(field, json))
                .forEach(all::add);
        return all;
    }
}
