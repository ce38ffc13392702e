package org.relais.host.plugin;

import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.websudo.WebSudoManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.relais.host.i18n.I18n;
import org.relais.host.plugin.action.Actions;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.dashboard.DashboardItems;
import org.relais.host.plugin.field.FieldSearchers;
import org.relais.host.plugin.field.FieldTypes;
import org.relais.host.plugin.jql.JqlFunctions;
import org.relais.host.plugin.person.Anonymizers;
import org.relais.host.plugin.resource.WebResources;
import org.relais.host.plugin.rest.RestModules;
import org.relais.host.plugin.routing.Routes;
import org.relais.host.plugin.servlet.PluginServlets;
import org.relais.host.plugin.tab.IssueTabs;
import org.relais.host.plugin.web.WebItems;
import org.relais.host.plugin.web.WebPanels;
import org.relais.host.plugin.workflow.WorkflowModules;
import org.relais.host.template.Templates;

/** Every kind of module that the plugin system knows by itself. */
record Kinds(
        WebPanels panels,
        WebItems items,
        WebResources resources,
        FieldSearchers searchers,
        FieldTypes fieldTypes,
        JqlFunctions functions,
        Actions actions,
        RestModules rest,
        PluginServlets servlets,
        Routes routes,
        DashboardItems dashboardItems,
        IssueTabs issueTabs,
        WorkflowModules workflowModules,
        Anonymizers anonymizers) {

    static Kinds of(Map<Class<?>, Object> services, Templates templates, I18n i18n) {
        Visitor visitor = visitor(services);
        WebSudoManager webSudo = needed(services, WebSudoManager.class);
        XsrfTokenGenerator tokens = needed(services, XsrfTokenGenerator.class);
        WebResources resources = new WebResources(i18n, visitor);
        FieldSearchers searchers = new FieldSearchers();
        return new Kinds(
                new WebPanels(templates, visitor),
                new WebItems(templates, visitor),
                resources,
                searchers,
                new FieldTypes(searchers, templates, visitor),
                new JqlFunctions(),
                new Actions(templates, resources, visitor, tokens, webSudo),
                new RestModules(visitor, webSudo),
                new PluginServlets(visitor),
                new Routes(),
                new DashboardItems(templates, visitor),
                new IssueTabs(templates, visitor),
                new WorkflowModules(templates, visitor),
                new Anonymizers());
    }

    /** These, and those that live elsewhere in the host. */
    List<ModuleKind> and(List<ModuleKind> more) {
        List<ModuleKind> all = new ArrayList<>(List.of(
                panels,
                items,
                resources,
                searchers,
                fieldTypes,
                functions,
                actions,
                rest,
                servlets,
                routes,
                dashboardItems,
                issueTabs,
                workflowModules,
                anonymizers));
        all.addAll(more);
        return all;
    }

    static Visitor visitor(Map<Class<?>, Object> services) {
        return new Visitor(
                needed(services, JiraAuthenticationContext.class), needed(services, GlobalPermissionManager.class));
    }

    private static <T> T needed(Map<Class<?>, Object> services, Class<T> type) {
        Object service = services.get(type);
        if (service == null) throw new IllegalArgumentException("The plugin system needs " + type.getName());
        return type.cast(service);
    }
}
