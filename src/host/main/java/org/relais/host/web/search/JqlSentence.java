package org.relais.host.web.search;

import com.atlassian.jira.util.I18nHelper;
import org.relais.host.search.jql.JqlException;

/** Why a query was refused, in the visitor's language, or in English where that language has no sentence. */
public final class JqlSentence {
    private JqlSentence() {}

    public static String of(JqlException refusal, I18nHelper i18n) {
        return i18n.isKeyDefined(refusal.key())
                ? i18n.getText(refusal.key(), refusal.arguments())
                : refusal.getMessage();
    }
}
