package org.relais.host.web.issue;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.relais.host.web.Visit;

/** The page as the templates of field types and panels know it: words, and what is wrong with which field. */
public final class IssueAction extends JiraWebActionSupport {
    private final Visit visit;

    public IssueAction(Visit visit, Problems problems) {
        this.visit = visit;
        addErrorCollection(problems.errors());
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return visit.person();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return visit.i18n();
    }
}
