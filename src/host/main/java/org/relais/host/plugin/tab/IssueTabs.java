package org.relais.host.plugin.tab;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.web.Conditions;
import org.relais.host.plugin.web.Once;
import org.relais.host.template.Templates;

/** {@code <issue-tabpanel>}: the tabs that plugins add to the issue page. */
public final class IssueTabs implements ModuleKind {
    private final List<IssueTab> tabs = new CopyOnWriteArrayList<>();
    private final Templates templates;
    private final Visitor visitor;

    public IssueTabs(Templates templates, Visitor visitor) {
        this.templates = templates;
        this.visitor = visitor;
    }

    @Override
    public Set<String> elements() {
        return Set.of("issue-tabpanel");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        Class<? extends IssueTabPanel3> type = plugin.load(module.xml().required("class"), IssueTabPanel3.class);
        TabDescriptor descriptor = new TabDescriptor(plugin, module, templates, visitor);
        descriptor.getOrder(); // one that is no number disables the module now, not the page later
        Once<IssueTabPanel3> panel = new Once<>(() -> {
            IssueTabPanel3 made = plugin.create(type);
            made.init(descriptor);
            return made;
        });
        tabs.add(new IssueTab(plugin, descriptor, Conditions.of(plugin, module.xml()), panel));
    }

    @Override
    public void disable(RunningPlugin plugin) {
        tabs.removeIf(tab -> tab.owner().equals(plugin.key()));
    }

    /** The tabs that this reader sees on this issue, in their order. */
    public List<IssueTab> shown(Issue issue, ApplicationUser reader, Map<String, Object> context) {
        return tabs.stream()
                .sorted(Comparator.comparingInt(IssueTab::order))
                .filter(tab -> tab.isShown(issue, reader, context))
                .toList();
    }
}
