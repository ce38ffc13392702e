package org.relais.host.rest.http;

import com.atlassian.jira.util.I18nHelper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Why a request was refused, as clients of Jira read it. */
public record ErrorJson(List<String> errorMessages, Map<String, String> errors) {
    /** A refusal in a language. */
    public static ErrorJson of(Refused refused, I18nHelper i18n) {
        Map<String, String> errors = new LinkedHashMap<>();
        refused.errors().forEach((field, sentence) -> errors.put(field, sentence.in(i18n)));
        return new ErrorJson(
                refused.messages().stream().map(sentence -> sentence.in(i18n)).toList(), errors);
    }
}
