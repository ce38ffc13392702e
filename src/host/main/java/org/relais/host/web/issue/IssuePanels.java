package org.relais.host.web.issue;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.host.issue.HostIssue;
import org.relais.host.plugin.PluginSystem;
import org.relais.host.plugin.web.WebPanelView;
import org.relais.host.template.Html;
import org.relais.host.web.Visit;

/** What plugins show beside an issue, with the context that Jira gives them. */
public final class IssuePanels {
    private final PluginSystem plugins;

    public IssuePanels(PluginSystem plugins) {
        this.plugins = plugins;
    }

    List<Module> left(Visit visit, HttpServletRequest request, HostIssue issue) {
        return at("atl.jira.view.issue.left.context", visit, request, issue);
    }

    List<Module> right(Visit visit, HttpServletRequest request, HostIssue issue) {
        return at("atl.jira.view.issue.right.context", visit, request, issue);
    }

    private List<Module> at(String location, Visit visit, HttpServletRequest request, HostIssue issue) {
        return plugins.webPanels(location, context(visit, request, issue)).stream()
                .map(IssuePanels::module)
                .filter(module -> !module.content().markup().isBlank())
                .toList();
    }

    private static Module module(WebPanelView panel) {
        String key = panel.completeKey().substring(panel.completeKey().indexOf(':') + 1);
        return new Module(key, panel.label(), new Html(panel.html()));
    }

    private static Map<String, Object> context(Visit visit, HttpServletRequest request, HostIssue issue) {
        Map<String, Object> context = new HashMap<>();
        context.put("user", visit.person());
        context.put("project", issue.getProjectObject());
        context.put("issue", issue);
        context.put("action", new IssueAction(visit, new Problems(visit.i18n())));
        context.put("helper", new JiraHelper(request, issue.getProjectObject(), new HashMap<>(context)));
        context.put("i18n", visit.i18n());
        context.put("baseurl", request.getContextPath());
        return context;
    }
}
