package org.relais.jira.purpose.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.Choices;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeOptions;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.advice.Advice;
import org.relais.jira.purpose.advice.Adviser;

/** What the panel <em>Purpose</em> on the issue view shows. */
public class PurposePanel extends AbstractJiraContextProvider {
    private final PurposeService purposes;
    private final ProjectOptions options;
    private final Adviser adviser;
    private final CurrentVisitor visitor;

    @Inject
    public PurposePanel(PurposeService purposes, ProjectOptions options, Adviser adviser, CurrentVisitor visitor) {
        this.purposes = purposes;
        this.options = options;
        this.adviser = adviser;
        this.visitor = visitor;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>(); // Velocity writes its loop variables into this map
        context.put("i18n", visitor.words());
        Issue issue = (Issue) helper.getContextParams().get("issue");
        purposes.read(CurrentVisitor.of(user), issue.getId().toString())
                .ifPresent(seen -> context.put("purpose", view(seen, issue)));
        return context;
    }

    private PurposeView view(PurposeService.Seen seen, Issue issue) {
        Choices choices = options.of(new ProjectId(issue.getProjectId()));
        boolean speaks = seen.editable() && choices.on(PurposeOptions.ADVISER);
        String why = speaks ? seen.purpose().why().orElse("") : "";
        List<PurposeView.AdviceLine> advice =
                adviser.on(why, issue.getSummary()).stream().map(this::line).toList();
        return PurposeView.of(
                seen, issue.getSummary(), choices.of(PurposeOptions.ADVISER), advice, parts(seen.purpose()));
    }

    private List<PurposeView.PartLine> parts(Purpose purpose) {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.WHY)
                .flatMap(part -> purpose.part(part).stream()
                        .map(text -> new PurposeView.PartLine(
                                part.word(), visitor.words().getText(part.key()), text)))
                .toList();
    }

    private PurposeView.AdviceLine line(Advice advice) {
        String evidence = String.join(", ", advice.evidence());
        return new PurposeView.AdviceLine(
                visitor.words().getText(advice.reason().key(), evidence),
                visitor.words().getText(advice.reason().example()));
    }
}
