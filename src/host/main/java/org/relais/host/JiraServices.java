package org.relais.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.cluster.ClusterManager;
import com.atlassian.jira.cluster.ClusterMessagingService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.FieldVisibilityManager;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.webresource.api.WebResourceUrlProvider;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.db.Database;
import org.relais.host.field.FieldValues;
import org.relais.host.i18n.I18n;
import org.relais.host.issue.Comments;
import org.relais.host.jira.HostCaches;
import org.relais.host.jira.HostClusterManager;
import org.relais.host.jira.HostClusterMessages;
import org.relais.host.jira.HostConfigurations;
import org.relais.host.jira.HostRules;
import org.relais.host.jira.HostTextLengths;
import org.relais.host.jira.Managers;
import org.relais.host.jira.issue.MovesForPlugins;
import org.relais.host.jira.workflow.HostIssueWorkflowManager;
import org.relais.host.jira.workflow.HostWorkflowManager;
import org.relais.host.plugin.resource.HostPageBuilder;
import org.relais.host.plugin.resource.HostResourceUrls;
import org.relais.host.project.Catalogue;
import org.relais.host.web.HostWebSudo;
import org.relais.host.web.HostXsrf;
import org.relais.host.web.issue.Moves;
import org.relais.host.workflow.WorkflowLibrary;

/** What the host offers to plugins: each of Jira's interfaces, and who answers to it here. */
final class JiraServices {
    private JiraServices() {}

    static Map<Class<?>, Object> of(
            Core core, I18n words, JiraAuthenticationContext visit, SchedulerService scheduler) {
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(CacheManager.class, new HostCaches(core.cluster(), core.clock()));
        // of the host alone: on a real Jira a plugin finds no such service, and takes the system's clock
        services.put(Clock.class, core.clock());
        services.put(ClusterLockService.class, core.cluster().locks());
        services.put(ClusterManager.class, new HostClusterManager(core.cluster().nodes()));
        services.put(
                ClusterMessagingService.class,
                new HostClusterMessages(core.cluster().messages()));
        services.put(CustomFieldInputHelper.class, new CustomFieldInputHelper() {});
        services.put(CustomFieldManager.class, core.fields());
        services.put(CustomFieldValuePersister.class, new FieldValues(core.database()));
        services.put(FieldVisibilityManager.class, new FieldVisibilityManager() {});
        services.put(GenericConfigManager.class, new HostConfigurations(core.database()));
        services.put(GlobalPermissionManager.class, core.permissions().global());
        services.put(I18nHelper.BeanFactory.class, words);
        services.put(JiraAuthenticationContext.class, visit);
        services.put(JqlOperandResolver.class, new JqlOperandResolver() {});
        services.put(PageBuilderService.class, new HostPageBuilder());
        services.put(PermissionManager.class, core.permissions());
        services.put(SchedulerService.class, scheduler);
        services.put(ProjectManager.class, core.projects());
        services.put(TextFieldCharacterLengthValidator.class, new HostTextLengths());
        services.put(TransactionTemplate.class, joining(core.database()));
        services.put(UserManager.class, core.people());
        services.put(WebResourceUrlProvider.class, new HostResourceUrls(() -> {
            throw new IllegalStateException("Outside of a request nobody knows the address of the site");
        }));
        services.put(WebSudoManager.class, new HostWebSudo());
        services.put(XsrfTokenGenerator.class, new HostXsrf());
        Moves moves = moves(core);
        services.putAll(managers(core, words, visit, moves).services());
        services.put(IssueWorkflowManager.class, new HostIssueWorkflowManager(moves, core.permissions()));
        services.put(
                WorkflowManager.class,
                new HostWorkflowManager(
                        core.database().memory(),
                        core.workflows(),
                        new WorkflowLibrary(core.database()),
                        core.projects(),
                        new Catalogue(core.database())));
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> componentClass) {
                return componentClass.cast(services.get(componentClass));
            }
        });
        return services;
    }

    private static Moves moves(Core core) {
        return new Moves(
                core.database(),
                core.issues(),
                new Comments(core.database(), core.issues(), core.clock()),
                new Catalogue(core.database()),
                core.workflows(),
                new HostRules(core.database(), core.permissions()));
    }

    private static Managers managers(Core core, I18n words, JiraAuthenticationContext visit, Moves moves) {
        return new Managers(
                core.database(),
                core.clock(),
                core.people(),
                core.projects(),
                core.permissions(),
                core.fields(),
                core.issues(),
                new MovesForPlugins(moves, words),
                words,
                visit,
                Site.CONTEXT_PATH);
    }

    private static TransactionTemplate joining(Database database) {
        return new TransactionTemplate() {
            @Override
            public <T> T execute(TransactionCallback<T> action) {
                return database.transactions().execute(tx -> action.doInTransaction());
            }
        };
    }
}
