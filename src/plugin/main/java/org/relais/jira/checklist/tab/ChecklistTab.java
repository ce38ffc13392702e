package org.relais.jira.checklist.tab;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueAction;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.jira.util.I18nHelper;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.relais.jira.access.ProjectId;
import org.relais.jira.access.UserKey;
import org.relais.jira.access.Visitor;
import org.relais.jira.checklist.Change;
import org.relais.jira.checklist.ChecklistService;
import org.relais.jira.checklist.Meaning;
import org.relais.jira.checklist.Member;
import org.relais.jira.checklist.State;
import org.relais.jira.checklist.Who;
import org.relais.jira.checklist.json.Names;
import org.relais.jira.home.ProjectHome;
import org.relais.jira.home.ProjectOptions;
import org.relais.jira.jira.CurrentVisitor;
import org.relais.jira.owning.field.RequestView;

/** The tab <em>Checklists</em> below an issue: every change of its lists, which Jira's own history is spared. */
public class ChecklistTab extends AbstractIssueTabPanel3 {
    private static final int MOST = 200;

    private final ChecklistService lists;
    private final ProjectOptions options;
    private final RequestView structure;
    private final CurrentVisitor visitor;
    private final DateTimeFormatter dates;

    @Inject
    public ChecklistTab(
            ChecklistService lists,
            ProjectOptions options,
            RequestView structure,
            CurrentVisitor visitor,
            DateTimeFormatterFactory dates) {
        this.lists = lists;
        this.options = options;
        this.structure = structure;
        this.visitor = visitor;
        this.dates = dates.formatter();
    }

    @Override
    public boolean showPanel(ShowPanelRequest request) {
        return options.of(new ProjectId(request.issue().getProjectId())).on(ProjectHome.SHOWN);
    }

    /** {@inheritDoc} The latest {@value #MOST}; REST has all. */
    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        Visitor reader = CurrentVisitor.of(request.remoteUser());
        Issue issue = request.issue();
        Names names = new Names(() -> structure.open(reader), visitor.words());
        return lists
                .history(reader, issue.getId().toString(), Optional.empty(), Long.MAX_VALUE, MOST)
                .orElse(List.of())
                .stream()
                .<IssueAction>map(change -> new Told(descriptor, change, line(change, names)))
                .toList();
    }

    private ChangeLine line(Change change, Names names) {
        I18nHelper words = visitor.words();
        String what = words.getText("checklist.change." + change.word().word());
        List<ChangeLine.MemberLine> members = new ArrayList<>();
        TreeSet<String> changed = new TreeSet<>(change.before().keySet());
        changed.addAll(change.after().keySet());
        for (String word : changed) {
            Member.named(word)
                    .ifPresent(member -> members.add(new ChangeLine.MemberLine(
                            words.getText("checklist.member." + member.word()),
                            said(member, change.before().getOrDefault(word, ""), names),
                            said(member, change.after().getOrDefault(word, ""), names))));
        }
        return new ChangeLine(
                change.by().map(person -> name(person, names)).orElse("Relais"),
                dates.forLoggedInUser().withStyle(DateTimeStyle.COMPLETE).format(Date.from(change.at())),
                change.item().isPresent() ? what : words.getText("checklist.change.list", what),
                change.label(),
                members);
    }

    private static String name(UserKey person, Names names) {
        return names.of(new Who.Person(person));
    }

    private String said(Member member, String value, Names names) {
        I18nHelper words = visitor.words();
        return switch (member) {
            case STATE -> Meaning.of(value).map(State::of).map(names::of).orElse(value);
            case MANDATORY, TWO_KEYS -> words.getText(value.isEmpty() ? "checklist.no" : "checklist.yes");
            case PRIORITY -> value.isEmpty() ? "" : words.getText("checklist.priority." + value);
            case WHO ->
                Who.readAll(value).orElse(List.of()).stream()
                        .map(names::of)
                        .collect(java.util.stream.Collectors.joining(", "));
            case KEYS -> value.isEmpty() ? "" : Long.toString(value.lines().count());
            default -> value;
        };
    }

    /** One line. It stands in this tab alone. */
    public static class Told extends AbstractIssueAction {
        private final Change change;
        private final ChangeLine line;

        Told(IssueTabPanelModuleDescriptor descriptor, Change change, ChangeLine line) {
            super(descriptor);
            this.change = change;
            this.line = line;
        }

        @Override
        @SuppressWarnings({"rawtypes", "unchecked"})
        protected void populateVelocityParams(Map params) {
            params.put("change", line);
        }

        @Override
        public Date getTimePerformed() {
            return Date.from(change.at());
        }

        @Override
        public boolean isDisplayActionAllTab() {
            return false;
        }
    }
}
