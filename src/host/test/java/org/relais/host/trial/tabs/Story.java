package org.relais.host.trial.tabs;

import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueAction;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** A tab that tells sixty things of an issue, a minute apart. */
public class Story extends AbstractIssueTabPanel3 {
    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return !request.isAnonymous();
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        List<IssueAction> told = new ArrayList<>();
        for (int i = 1; i <= 60; i++) told.add(new Told(descriptor, i, request.isAsynchronous()));
        return told;
    }

    /** One of the things. */
    public static class Told extends AbstractIssueAction {
        private final int number;
        private final boolean alone;

        public Told(IssueTabPanelModuleDescriptor descriptor, int number, boolean alone) {
            super(descriptor);
            this.number = number;
            this.alone = alone;
        }

        @Override
        protected void populateVelocityParams(Map params) {
            params.put("number", number);
            params.put("text", "<b>told</b>");
            params.put("alone", alone);
        }

        @Override
        public Date getTimePerformed() {
            return new Date(number * 60_000L);
        }

        @Override
        public boolean isDisplayActionAllTab() {
            return number > 58;
        }
    }
}
