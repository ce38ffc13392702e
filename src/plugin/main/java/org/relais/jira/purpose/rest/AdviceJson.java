package org.relais.jira.purpose.rest;

import com.atlassian.jira.util.I18nHelper;
import org.relais.jira.purpose.advice.Advice;

/** One thought of the adviser as clients read it, in the visitor's language. */
public record AdviceJson(String reason, String message, String example) {
    static AdviceJson of(Advice advice, I18nHelper words) {
        return new AdviceJson(
                advice.reason().word(),
                words.getText(advice.reason().key(), String.join(", ", advice.evidence())),
                words.getText(advice.reason().example()));
    }
}
