package org.relais.host.web.issue;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.relais.host.issue.HostIssue;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.web.WebPanelView;
import org.relais.host.template.Html;
import org.relais.host.web.Fragments;
import org.relais.host.web.IssueMenus;
import org.relais.host.web.Visit;

/** What stands beside an issue: the host's own blocks and those of plugins, by weight, and what plugins let one do. */
public final class IssuePanels {
    // unconfirmed: Jira's own weights are not documented; its profile page's are 100, 200 and so on
    private static final int PEOPLE = 100;
    private static final int DATES = 200;

    private final PluginSystem plugins;
    private final IssueMenus menus;

    public IssuePanels(PluginSystem plugins) {
        this.plugins = plugins;
        this.menus = new IssueMenus(plugins);
    }

    List<Module> left(Visit visit, HttpServletRequest request, HostIssue issue) {
        return at("atl.jira.view.issue.left.context", visit, issue);
    }

    List<Module> right(Visit visit, HttpServletRequest request, HostIssue issue) {
        List<Module> all = new ArrayList<>(List.of(
                Module.own("peoplemodule", visit.i18n().getText("issue.view.people"), PEOPLE),
                Module.own("datesmodule", visit.i18n().getText("issue.view.dates"), DATES)));
        all.addAll(at("atl.jira.view.issue.right.context", visit, issue));
        all.sort(Comparator.comparingInt(Module::weight));
        return all;
    }

    /** The operations that plugins add, as the template finds them. */
    Map<String, Object> operations(Visit visit, HostIssue issue) {
        return menus.of(context(visit, issue));
    }

    private List<Module> at(String location, Visit visit, HostIssue issue) {
        return plugins.webPanels(location, context(visit, issue)).stream()
                .map(IssuePanels::module)
                .filter(module -> !module.content().markup().isBlank())
                .toList();
    }

    private static Module module(WebPanelView panel) {
        String key = panel.completeKey().substring(panel.completeKey().indexOf(':') + 1);
        return Module.ofPlugin(key, panel.label(), panel.weight(), new Html(panel.html()));
    }

    static Map<String, Object> context(Visit visit, HostIssue issue) {
        return Fragments.context(visit, issue, Map.of("action", new IssueAction(visit, new Problems(visit.i18n()))));
    }
}
