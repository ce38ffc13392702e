package org.relais.jira.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;

/** Whoever is asking in this request, and their language. */
public final class CurrentVisitor {
    private final JiraAuthenticationContext context;

    public CurrentVisitor(JiraAuthenticationContext context) {
        this.context = context;
    }

    public Visitor visitor() {
        return of(context.getLoggedInUser());
    }

    /** The texts in the visitor's language. */
    public I18nHelper words() {
        return context.getI18nHelper();
    }

    /** A person as Jira hands them to panels; null is the anonymous visitor. */
    public static Visitor of(ApplicationUser user) {
        return user == null ? Visitor.ANONYMOUS : Visitor.of(new UserKey(user.getKey()));
    }
}
