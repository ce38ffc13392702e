package org.relais.host.trial.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition;
import java.util.Map;

/** Lets a web-resource be sent to those who are logged in. */
public class LoggedIn extends AbstractBooleanUrlReadingCondition {
    private final JiraAuthenticationContext visit;

    public LoggedIn(JiraAuthenticationContext visit) {
        this.visit = visit;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    protected boolean isConditionTrue() {
        return visit.isLoggedInUser();
    }

    @Override
    protected String queryKey() {
        return "logged-in";
    }
}
