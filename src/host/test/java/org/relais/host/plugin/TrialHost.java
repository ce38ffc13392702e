package org.relais.host.plugin;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.customfields.searchers.transformer.CustomFieldInputHelper;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.jql.operand.JqlOperandResolver;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.FieldVisibilityManager;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.relais.host.db.Database;
import org.relais.host.i18n.I18n;
import org.relais.host.plugin.resource.HostPageBuilder;
import org.relais.host.template.Templates;

/** A host of little more than its plugins, with one visitor at a time. */
final class TrialHost implements AutoCloseable {
    static final String TOKEN = "token";
    private static final ClusterLockService LOCKS = new LocalLocks();

    final Database database;
    final Templates templates = new Templates();
    final I18n i18n = new I18n();
    final PluginSystem plugins;
    volatile String visitor = "admin";
    volatile boolean passwordJustGiven = true;
    boolean sentToPasswordForm;

    TrialHost(Path folder) {
        this(folder, Database.open("jdbc:h2:mem:plugins" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", ""));
    }

    TrialHost(Path folder, Database database) {
        this.database = database;
        Map<Class<?>, Object> services = services();
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                return type.cast(services.get(type));
            }
        });
        plugins = new PluginSystem(folder.resolve("work"), database, services, templates, i18n);
    }

    private Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(ClusterLockService.class, LOCKS);
        services.put(PageBuilderService.class, new HostPageBuilder());
        services.put(
                JiraAuthenticationContext.class,
                Fakes.fake(
                        JiraAuthenticationContext.class,
                        Map.of(
                                "getLoggedInUser", none -> user(),
                                "isLoggedInUser", none -> visitor != null,
                                "getLocale", none -> Locale.ROOT,
                                "getI18nHelper", none -> i18n.getInstance(Locale.ROOT))));
        services.put(
                GlobalPermissionManager.class,
                Fakes.fake(
                        GlobalPermissionManager.class,
                        Map.of(
                                "hasPermission",
                                args -> args[1] != null
                                        && (visitor.equals("admin") || args[0].equals(GlobalPermissionKey.USE)))));
        services.put(
                XsrfTokenGenerator.class,
                Fakes.fake(
                        XsrfTokenGenerator.class,
                        Map.of(
                                "generateToken", none -> TOKEN,
                                "validateToken", args -> TOKEN.equals(args[1]))));
        services.put(
                WebSudoManager.class,
                Fakes.fake(
                        WebSudoManager.class,
                        Map.of(
                                "willExecuteWebSudoRequest", none -> requirePassword(),
                                "enforceWebSudoProtection", none -> sentToPasswordForm = true)));
        for (Class<?> type : new Class<?>[] {
            CustomFieldValuePersister.class,
            GenericConfigManager.class,
            TextFieldCharacterLengthValidator.class,
            JqlOperandResolver.class,
            CustomFieldInputHelper.class,
            FieldVisibilityManager.class
        }) {
            services.put(type, Fakes.fake(type));
        }
        return services;
    }

    private ApplicationUser user() {
        String name = visitor;
        return name == null ? null : Fakes.fake(ApplicationUser.class, Map.of("getKey", none -> name));
    }

    private Object requirePassword() {
        if (!passwordJustGiven) throw new WebSudoSessionException();
        return null;
    }

    /** A request with these parameters. */
    static HttpServletRequest request(String method, Map<String, String> params) {
        Map<String, String[]> all = new HashMap<>();
        params.forEach((name, value) -> all.put(name, new String[] {value}));
        Map<String, Function<Object[], Object>> answers = Map.of(
                "getMethod", none -> method,
                "getContextPath", none -> "/jira",
                "getParameterMap", none -> all,
                "getParameter", args -> params.get((String) args[0]));
        return Fakes.fake(HttpServletRequest.class, answers);
    }

    static HttpServletResponse response() {
        return Fakes.fake(HttpServletResponse.class);
    }

    @Override
    public void close() {
        plugins.close();
        database.close();
    }
}
