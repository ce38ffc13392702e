package org.relais.host;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.cache.CacheManager;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
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
import com.atlassian.sal.api.transaction.TransactionCallback;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.websudo.WebSudoManager;
import java.util.HashMap;
import java.util.Map;
import org.relais.host.db.Database;
import org.relais.host.field.FieldValues;
import org.relais.host.i18n.I18n;
import org.relais.host.jira.HostCaches;
import org.relais.host.jira.HostConfigurations;
import org.relais.host.jira.HostLocks;
import org.relais.host.jira.HostTextLengths;
import org.relais.host.web.HostWebSudo;
import org.relais.host.web.HostXsrf;

/** What the host offers to plugins: each of Jira's interfaces, and who answers to it here. */
final class JiraServices {
    private JiraServices() {}

    static Map<Class<?>, Object> of(Core core, I18n words, JiraAuthenticationContext visit) {
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(CacheManager.class, new HostCaches());
        services.put(ClusterLockService.class, new HostLocks());
        services.put(CustomFieldInputHelper.class, new CustomFieldInputHelper() {});
        services.put(CustomFieldManager.class, core.fields());
        services.put(CustomFieldValuePersister.class, new FieldValues(core.database()));
        services.put(FieldVisibilityManager.class, new FieldVisibilityManager() {});
        services.put(GenericConfigManager.class, new HostConfigurations(core.database()));
        services.put(GlobalPermissionManager.class, core.permissions().global());
        services.put(I18nHelper.BeanFactory.class, words);
        services.put(IssueManager.class, core.issues());
        services.put(JiraAuthenticationContext.class, visit);
        services.put(JqlOperandResolver.class, new JqlOperandResolver() {});
        services.put(PermissionManager.class, core.permissions());
        services.put(ProjectManager.class, core.projects());
        services.put(TextFieldCharacterLengthValidator.class, new HostTextLengths());
        services.put(TransactionTemplate.class, joining(core.database()));
        services.put(UserManager.class, core.people());
        services.put(WebSudoManager.class, new HostWebSudo());
        services.put(XsrfTokenGenerator.class, new HostXsrf());
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> componentClass) {
                return componentClass.cast(services.get(componentClass));
            }
        });
        return services;
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
