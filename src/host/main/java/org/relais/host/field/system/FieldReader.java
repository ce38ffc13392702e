package org.relais.host.field.system;

import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.time.ZoneId;
import java.util.Locale;
import org.relais.host.people.Person;

/** Who reads or fills a field: their language and their zone. */
record FieldReader(JiraAuthenticationContext visit) {
    I18nHelper texts() {
        return visit.getI18nHelper();
    }

    Locale locale() {
        return visit.getLocale();
    }

    ApplicationUser user() {
        return visit.getLoggedInUser();
    }

    ZoneId zone() {
        return user() instanceof Person person ? person.zone() : ZoneId.systemDefault();
    }

    /** A refusal in the visitor's language. */
    FieldValidationException refusal(String key, Object... values) {
        return new FieldValidationException(texts().getText("fields.refused." + key, (Object) values));
    }
}
