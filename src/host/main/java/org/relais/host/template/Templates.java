package org.relais.host.template;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.apache.velocity.exception.MethodInvocationException;

/**
 * Renders the Velocity templates of the host and of its plugins, as Jira 11 does: everything is escaped unless it is
 * markup, and a plugin's template calls only what is allow-listed.
 */
public final class Templates {
    /** The types of Jira whose getters every template may call. */
    public static final List<Class<?>> JIRA_TYPES = List.of(
            I18nHelper.class,
            ApplicationUser.class,
            Issue.class,
            IssueType.class,
            Status.class,
            CustomField.class,
            FieldConfig.class,
            FieldLayoutItem.class,
            Project.class,
            ErrorCollection.class,
            JiraWebActionSupport.class,
            JiraHelper.class);

    private static final AllowList CONTEXT_PATH =
            (target, method, types) -> target instanceof HttpServletRequest && method.equals("getContextPath");
    private static final AllowList HOST_OBJECTS = (target, method, types) -> target instanceof Callable;

    private final Map<TemplateSource, Engine> engines = new ConcurrentHashMap<>();
    private final Blocked blocked = new Blocked();
    private final AllowList everyones;

    public Templates() {
        this(JIRA_TYPES);
    }

    public Templates(Collection<Class<?>> typesForEveryone) {
        AllowList getters = new TypesAllowed(typesForEveryone).gettersOnly();
        everyones = TypesAllowed.VALUES.or(getters).or(CONTEXT_PATH).or(HOST_OBJECTS);
    }

    /** Renders the template of that name from the source, or the host's where the source has none. */
    public String render(TemplateSource source, String name, Map<String, Object> context) {
        return render(source, name, context, unknown -> null);
    }

    /** Renders a template that finds elsewhere what the context does not have. */
    public String render(
            TemplateSource source, String name, Map<String, Object> context, Function<String, Object> otherwise) {
        return answer(name, () -> engine(source).render(name, context, otherwise));
    }

    /** Puts values into a text that is no HTML, such as an address. */
    public String evaluate(TemplateSource source, String text, Map<String, Object> context) {
        return text.contains("$") || text.contains("#")
                ? answer(text, () -> engine(source).evaluate(text, context))
                : text;
    }

    /** The calls that plugin templates were refused, as {@code class#method(types)}, in order. */
    public List<String> blocked() {
        return blocked.calls();
    }

    /** Forgets the templates of a source that is no more. */
    public void forget(TemplateSource source) {
        engines.remove(source);
    }

    private Engine engine(TemplateSource source) {
        return engines.computeIfAbsent(source, fresh -> new Engine(fresh, everyones, blocked));
    }

    private static String answer(String name, Rendering rendering) {
        try {
            return rendering.run();
        } catch (MethodInvocationException e) {
            throw new IllegalStateException(
                    "Template " + name + " failed in " + e.getMethodName() + ": " + e.getWrappedThrowable(), e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Template " + name + " cannot be rendered: " + e.getMessage(), e);
        }
    }

    private interface Rendering {
        String run() throws Exception;
    }

    /** An object of the host whose methods are made to be called by plugins' templates. */
    public interface Callable {}
}
