package org.relais.host.web.issue;

import org.relais.host.template.Html;

/** A custom field in a form. Templates made for Jira bring the label and the error; for others the form does. */
public record CustomInput(String id, String name, String description, Html markup, String problem) {
    public boolean labelled() {
        return markup.markup().contains("for=\"" + id + "\"") || markup.markup().contains("<legend");
    }

    /** Where a link to the field leads: to the control, if the template has named it. */
    public String anchor() {
        return markup.markup().contains("id=\"" + id + "\"") ? id : id + "-field";
    }
}
