package org.relais.jira.purpose.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.PurposeService;

/** What the panel <em>Purpose</em> on the issue view shows. */
public class PurposePanel extends AbstractJiraContextProvider {
    private final PurposeService purposes;
    private final CurrentVisitor visitor;

    @Inject
    public PurposePanel(PurposeService purposes, CurrentVisitor visitor) {
        this.purposes = purposes;
        this.visitor = visitor;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>(); // Velocity writes its loop variables into this map
        context.put("i18n", visitor.words());
        Issue issue = (Issue) helper.getContextParams().get("issue");
        purposes.read(CurrentVisitor.of(user), issue.getId().toString())
                .ifPresent(seen -> context.put("purpose", PurposeView.of(seen)));
        return context;
    }
}
