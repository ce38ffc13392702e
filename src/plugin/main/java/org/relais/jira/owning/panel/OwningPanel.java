package org.relais.jira.owning.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.contextproviders.AbstractJiraContextProvider;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.relais.jira.circle.Clause;
import org.relais.jira.circle.Node;
import org.relais.jira.circle.NodeId;
import org.relais.jira.circle.Seat;
import org.relais.jira.circle.Structure;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.jira.JiraIssue;
import org.relais.jira.owning.OwningService;
import org.relais.jira.owning.PowerToAct;
import org.relais.jira.owning.Seen;
import org.relais.jira.owning.Waiving;
import org.relais.jira.owning.Written;

/** What the panel <em>Owning role</em> on the issue view shows. */
public class OwningPanel extends AbstractJiraContextProvider {
    private static final int MOST_HOLDERS = 10;

    private final OwningService ownings;
    private final Waiving waiving;
    private final CurrentVisitor visitor;

    @Inject
    public OwningPanel(OwningService ownings, Waiving waiving, CurrentVisitor visitor) {
        this.waiving = waiving;
        this.ownings = ownings;
        this.visitor = visitor;
    }

    @Override
    public Map<String, Object> getContextMap(ApplicationUser user, JiraHelper helper) {
        Map<String, Object> context = new HashMap<>(); // Velocity writes its loop variables into this map
        context.put("i18n", visitor.words());
        Issue issue = (Issue) helper.getContextParams().get("issue");
        ownings.glance(CurrentVisitor.of(user), new JiraIssue(issue)).ifPresent(seen -> {
            boolean missing = seen.role().isEmpty() || seen.vacant();
            boolean waivable = missing && waiving.offered(CurrentVisitor.of(user), new JiraIssue(issue));
            context.put("owning", view(seen, issue.getId().toString(), waivable));
        });
        return context;
    }

    private OwningView view(Seen seen, String issue, boolean waivable) {
        I18nHelper words = visitor.words();
        Structure structure = seen.view().structure();
        Locale reader = words.getLocale();
        List<Node> path = seen.role().map(structure::path).orElse(List.of());
        Optional<Clause> clause = seen.power().by().or(seen::serves);
        return new OwningView(
                ExecutingHttpRequest.get().getContextPath(),
                issue,
                seen.version().value(),
                seen.role().map(NodeId::value).orElse(""),
                seen.role().map(id -> name(structure, id, reader)).orElse(""),
                path.stream()
                        .limit(Math.max(0, path.size() - 1))
                        .map(node -> node.name().in(reader))
                        .toList(),
                seen.role()
                        .flatMap(structure::node)
                        .map(node -> node.purpose().in(reader))
                        .orElse(""),
                vacancy(seen, reader),
                seen.answerable().seats().stream()
                        .limit(MOST_HOLDERS)
                        .map(seat -> line(seen, seat))
                        .toList(),
                seen.answerable().seats().size() > MOST_HOLDERS ? words.getText("owning.others") : "",
                proposed(seen),
                sentence(seen.power(), structure, reader),
                clause.map(one -> words.getText("owning.clause." + one.type().word()))
                        .orElse(""),
                clause.map(one -> one.text().in(reader)).orElse(""),
                seen.affected().stream()
                        .map(id -> Written.path(structure, id, reader))
                        .toList(),
                seen.against().isEmpty(),
                waivable);
    }

    private static String name(Structure structure, NodeId id, Locale reader) {
        return structure.node(id).map(node -> node.name().in(reader)).orElse("");
    }

    private String vacancy(Seen seen, Locale reader) {
        if (!seen.vacant()) return "";
        return seen.answerable()
                .fallenTo()
                .map(circle -> visitor.words()
                        .getText("owning.vacant.falls", name(seen.view().structure(), circle, reader)))
                .orElseGet(() -> visitor.words().getText("owning.vacant.nobody"));
    }

    private OwningView.HolderLine line(Seen seen, Seat seat) {
        Optional<Boolean> present = seen.hours().getOrDefault(seat.holder(), Optional.empty());
        return new OwningView.HolderLine(
                Names.of(seen.view(), seat.holder(), visitor.words()),
                seat.focus().orElse(""),
                present.map(now -> visitor.words().getText(now ? "owning.hours.in" : "owning.hours.out"))
                        .orElse(""),
                present.orElse(false));
    }

    private String proposed(Seen seen) {
        if (seen.assignee().isPresent() || seen.proposed().isEmpty()) return "";
        String names = seen.proposed().stream()
                .limit(MOST_HOLDERS)
                .map(person -> Names.of(seen.view(), person, visitor.words()))
                .collect(Collectors.joining(", "));
        return visitor.words().getText("owning.proposed", names);
    }

    private String sentence(PowerToAct power, Structure structure, Locale reader) {
        return visitor.words()
                .getText(
                        power.key(),
                        power.whose().map(id -> name(structure, id, reader)).orElse(""),
                        power.through().map(id -> name(structure, id, reader)).orElse(""));
    }
}
