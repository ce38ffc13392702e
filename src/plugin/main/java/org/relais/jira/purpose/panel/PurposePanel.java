package org.relais.jira.purpose.panel;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.jira.access.ProjectId;
import org.relais.jira.home.Choices;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.purpose.Drift;
import org.relais.jira.purpose.Outcome;
import org.relais.jira.purpose.Part;
import org.relais.jira.purpose.Purpose;
import org.relais.jira.purpose.PurposeOptions;
import org.relais.jira.purpose.PurposeService;
import org.relais.jira.purpose.PurposeText;
import org.relais.jira.purpose.Roots;
import org.relais.jira.purpose.StepRule;
import org.relais.jira.purpose.Trail;
import org.relais.jira.purpose.advice.Advice;
import org.relais.jira.purpose.advice.Adviser;

/** What the panel <em>Purpose</em> on the issue view shows. */
public class PurposePanel extends AbstractJiraContextProvider {
    private static final int MOST_LACKS = 8;

    private final PurposeService purposes;
    private final ProjectOptions options;
    private final Adviser adviser;
    private final CurrentVisitor visitor;
    private final DateTimeFormatter dates;

    @Inject
    public PurposePanel(
            PurposeService purposes,
            ProjectOptions options,
            Adviser adviser,
            CurrentVisitor visitor,
            DateTimeFormatterFactory dates) {
        this.purposes = purposes;
        this.options = options;
        this.adviser = adviser;
        this.visitor = visitor;
        this.dates = dates.formatter();
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>(); // Velocity writes its loop variables into this map
        context.put("i18n", visitor.words());
        Issue issue = (Issue) helper.getContextParams().get("issue");
        purposes.glance(CurrentVisitor.of(user), new JiraIssue(issue))
                .ifPresent(traced -> context.put("purpose", view(traced, issue)));
        return context;
    }

    private PurposeView view(PurposeService.Traced traced, Issue issue) {
        Choices choices = options.of(new ProjectId(issue.getProjectId()));
        Purpose purpose = traced.own().purpose();
        boolean speaks = traced.own().editable() && choices.on(PurposeOptions.ADVISER);
        String why = speaks ? purpose.why().orElse("") : "";
        List<PurposeView.AdviceLine> advice =
                adviser.on(why, issue.getSummary()).stream().map(this::line).toList();
        return new PurposeView(
                ExecutingHttpRequest.get().getContextPath(),
                issue.getId().toString(),
                issue.getKey(),
                issue.getSummary(),
                purpose.why().isPresent(),
                traced.own().editable(),
                purpose.version().value(),
                choices.of(PurposeOptions.LIMIT),
                choices.of(PurposeOptions.ADVISED),
                choices.of(PurposeOptions.ADVISER),
                choices.of(PurposeOptions.EXAMPLE),
                advice,
                parts(traced),
                Stream.concat(traced.trail().steps().stream(), traced.trail().roots().stream())
                        .map(this::line)
                        .toList(),
                traced.trail().complete(),
                traced.lacks().stream()
                        .limit(MOST_LACKS)
                        .map(lack -> line(lack, traced.own().editable()))
                        .toList(),
                outcomeAfter(purpose),
                traced.outcome().stream().map(this::line).toList());
    }

    private static String outcomeAfter(Purpose purpose) {
        return (purpose.parts().contains(Part.SIGNAL) ? Part.SIGNAL : Part.WHY).word();
    }

    private PurposeView.OutcomeLine line(Outcome outcome) {
        String verdict = outcome.verdict().word();
        return new PurposeView.OutcomeLine(
                verdict,
                visitor.words()
                        .getText(
                                "purpose.outcome." + verdict,
                                dates.forLoggedInUser()
                                        .withStyle(DateTimeStyle.DATE)
                                        .format(Date.from(outcome.at()))),
                outcome.words().map(PurposeText::value).orElse(""));
    }

    private PurposeView.LackLine line(PurposeService.Lack lack, boolean editable) {
        String names = lack.missing().stream()
                .map(part -> visitor.words().getText(part.key()))
                .collect(Collectors.joining(", "));
        String how = lack.acknowledged() ? "acknowledged" : lack.rule().level().word();
        return new PurposeView.LackLine(
                visitor.words().getText("purpose.step." + how, lack.rule().step(), names),
                lack.missing().stream().map(Part::word).collect(Collectors.joining(",")),
                editable && lack.rule().level() == StepRule.Level.WARN && !lack.acknowledged());
    }

    private List<PurposeView.PartLine> parts(PurposeService.Traced traced) {
        return Arrays.stream(Part.values())
                .filter(traced.own().purpose().parts()::contains)
                .map(part -> line(
                        part,
                        traced.own().purpose().part(part),
                        traced.trail().inherited(part),
                        traced.drift().filter(drift -> part == Part.WHY)))
                .toList();
    }

    private PurposeView.PartLine line(
            Part part, Optional<String> own, Optional<Trail.Inherited> inherited, Optional<Drift> drift) {
        Optional<PurposeView.StepLine> origin =
                inherited.map(Trail.Inherited::origin).map(this::line);
        return new PurposeView.PartLine(
                part.word(),
                visitor.words().getText(part.key()),
                visitor.words().getText(part.key() + ".label"),
                visitor.words().getText(part.key() + ".description"),
                own.orElse(""),
                own.isPresent(),
                part != Part.WHY && own.isEmpty() && inherited.isEmpty(),
                inherited.map(Trail.Inherited::text).orElse(""),
                origin.map(PurposeView.StepLine::page).orElse(""),
                origin.map(PurposeView.StepLine::label).orElse(""),
                origin.map(PurposeView.StepLine::title).orElse(""),
                drift.map(Drift::former).orElse(""),
                drift.map(one -> Long.toString(one.change())).orElse(""));
    }

    private PurposeView.StepLine line(Trail.Origin origin) {
        if (origin instanceof Trail.Step step) {
            return new PurposeView.StepLine(
                    "/browse/" + step.issue().key(),
                    step.issue().key(),
                    step.issue().summary(),
                    step.purpose().flatMap(Purpose::why).orElse(""));
        }
        Roots.Root root = (Roots.Root) origin;
        return new PurposeView.StepLine(
                "/secure/RelaisRole.jspa?id=" + root.id(),
                visitor.words().getText(root.circle() ? "purpose.trail.circle" : "purpose.trail.role"),
                root.name(),
                root.purpose().orElse(""));
    }

    private PurposeView.AdviceLine line(Advice advice) {
        String evidence = String.join(", ", advice.evidence());
        return new PurposeView.AdviceLine(
                visitor.words().getText(advice.reason().key(), evidence),
                visitor.words().getText(advice.reason().example()));
    }
}
