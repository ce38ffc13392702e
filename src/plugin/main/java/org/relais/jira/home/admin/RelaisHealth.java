package org.relais.jira.home.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.jira.home.Finding;
import org.relais.jira.home.Health;
import org.relais.jira.jira.CurrentVisitor;

/** The page <em>Relais › Health</em>. The class has the page's name because Jira makes its address of it. */
@WebSudoRequired
@SupportedMethods(RequestMethod.GET)
public class RelaisHealth extends JiraWebActionSupport {
    private final transient Health health;
    private final transient CurrentVisitor visitor;
    private transient List<Health.Report> reports = List.of();

    @Inject
    public RelaisHealth(Health health, CurrentVisitor visitor) {
        this.health = health;
        this.visitor = visitor;
    }

    @Override
    protected String doExecute() {
        Optional<List<Health.Report>> found = health.reports(visitor.visitor());
        found.ifPresent(all -> reports = all);
        return found.isPresent() ? SUCCESS : "securitybreach";
    }

    /** The reports, ready to print. */
    public List<ReportView> getReports() {
        I18nHelper words = visitor.words();
        String context = getHttpRequest().getContextPath();
        return reports.stream()
                .map(report -> new ReportView(
                        report.check(),
                        words.getText("home.check." + report.check()),
                        report.findings().stream()
                                .map(finding -> FindingView.of(finding, context, words))
                                .toList()))
                .toList();
    }

    /** One part of the page. */
    public record ReportView(String name, String title, List<FindingView> findings) {}

    /** One finding; the place is an address or empty. */
    public record FindingView(String level, String levelName, String sentence, String place) {
        static FindingView of(Finding finding, String context, I18nHelper words) {
            String level = finding.level().name().toLowerCase(Locale.ROOT);
            return new FindingView(
                    level,
                    words.getText("home.level." + level),
                    words.getText(finding.key(), finding.details().toArray()),
                    finding.place().map(place -> context + place).orElse(""));
        }
    }
}
