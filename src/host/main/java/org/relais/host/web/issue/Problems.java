package org.relais.host.web.issue;

import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.Collection;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.relais.host.template.Html;

/** What is wrong with a form, in the visitor's language: at most one sentence beside each field, others about all. */
public final class Problems {
    private final I18nHelper i18n;
    private final ErrorCollection errors = new SimpleErrorCollection();

    public Problems(I18nHelper i18n) {
        this.i18n = i18n;
    }

    /** Adds a sentence about a field; the sentence begins with the name of the field, its first value. */
    public void add(String field, String key, Object first, Object second) {
        errors.addError(field, i18n.getText(key, i18n.getText("issue.field." + field), first, second));
    }

    void add(String field, String key) {
        add(field, key, "", "");
    }

    public void addSentence(String field, String sentence) {
        errors.addError(field, sentence);
    }

    public void addMessage(String sentence) {
        errors.addErrorMessage(sentence);
    }

    I18nHelper i18n() {
        return i18n;
    }

    /** The words of whoever reads the problems. */
    public I18nHelper words() {
        return i18n;
    }

    /** For field types, which add their own sentences. */
    ErrorCollection errors() {
        return errors;
    }

    public boolean any() {
        return errors.hasAnyErrors();
    }

    public Map<String, String> fields() {
        return errors.getErrors();
    }

    public Collection<String> messages() {
        return errors.getErrorMessages();
    }

    /** The sentence beside a field, or null. */
    public String of(String field) {
        return errors.getErrors().get(field);
    }

    /** The sentence as it stands beside a field; nothing where there is none. */
    public Html beside(String field) {
        String sentence = of(field);
        if (sentence == null) return new Html("");
        String text = StringEscapeUtils.escapeHtml4(sentence);
        return new Html("<div class=\"error\" id=\"" + field + "-error\">" + text + "</div>");
    }

    /** Ties a control to its sentence and to its hint, whose id may be empty. */
    public Html attributes(String field, String hint) {
        boolean wrong = of(field) != null;
        String ids = (hint + (wrong ? " " + field + "-error" : "")).trim();
        String described = ids.isEmpty() ? "" : " aria-describedby=\"" + ids + "\"";
        return new Html(described + (wrong ? " aria-invalid=\"true\"" : ""));
    }
}
