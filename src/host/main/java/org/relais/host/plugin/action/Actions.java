package org.relais.host.plugin.action;

import com.atlassian.jira.security.xsrf.XsrfTokenGenerator;
import com.atlassian.sal.api.websudo.WebSudoManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.resource.HeadTags;
import org.relais.host.plugin.resource.PageNeeds;
import org.relais.host.plugin.resource.RequiredResources;
import org.relais.host.plugin.resource.WebResources;
import org.relais.host.template.Templates;
import webwork.action.Action;
import webwork.action.ActionSupport;

/**
 * {@code <webwork1>}: pages under {@code /secure/Alias.jspa} and {@code /secure/Alias!command.jspa}. Each
 * request has an action of its own.
 */
public final class Actions implements ModuleKind {
    private final Map<String, ActionXml> byAlias = new ConcurrentHashMap<>();
    private final Templates templates;
    private final WebResources resources;
    private final Visitor visitor;
    private final XsrfTokenGenerator tokens;
    private final Checks checks;

    public Actions(
            Templates templates,
            WebResources resources,
            Visitor visitor,
            XsrfTokenGenerator tokens,
            WebSudoManager webSudo) {
        this.templates = templates;
        this.resources = resources;
        this.visitor = visitor;
        this.tokens = tokens;
        this.checks = new Checks(tokens, webSudo);
    }

    @Override
    public Set<String> elements() {
        return Set.of("webwork1");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        List<ActionXml> actions = module.xml()
                .children("actions")
                .flatMap(all -> all.children("action"))
                .flatMap(action -> ActionXml.of(plugin, action))
                .toList();
        Set<String> own = new HashSet<>();
        for (ActionXml action : actions) {
            Roles.check(action.roles());
            if (byAlias.containsKey(action.alias()) || !own.add(action.alias())) {
                throw new IllegalArgumentException("There is an action " + action.alias() + " already");
            }
            if (byAlias.values().stream().anyMatch(other -> sameName(action.type(), other.type()))) {
                throw new IllegalArgumentException(
                        "Another app has an action called " + action.type().getSimpleName());
            }
        }
        actions.forEach(action -> byAlias.put(action.alias(), action));
    }

    /** Jira knows actions by the simple names of their classes, whatever their packages. */
    private static boolean sameName(Class<?> type, Class<?> other) {
        return type != other && type.getSimpleName().equals(other.getSimpleName());
    }

    @Override
    public void disable(RunningPlugin plugin) {
        byAlias.values().removeIf(action -> action.plugin().key().equals(plugin.key()));
    }

    public boolean handles(String alias) {
        return byAlias.containsKey(alias);
    }

    /**
     * Runs an action and renders its view.
     *
     * @param command what follows the {@code !}, or null
     * @return empty where the action has answered by itself
     * @throws ActionRefused where it was not run
     */
    public Optional<ActionResult> run(
            String alias, String command, HttpServletRequest request, HttpServletResponse response) {
        ActionXml xml = byAlias.get(alias);
        if (xml == null) throw new ActionRefused(ActionRefused.Why.NO_SUCH_COMMAND, "There is no action " + alias);
        Roles.require(xml.roles(), visitor);
        Command called = Command.of(xml.type(), Optional.ofNullable(command).or(xml::command));
        checks.method(called, xml, request);
        if (!checks.webSudo(called, request, response)) return Optional.empty();
        checks.xsrf(called, request);
        try (Statements.Scope booked = xml.plugin().during()) {
            Object action = xml.plugin().create(xml.type());
            boolean understood = understood(xml, called, action, Parameters.set(action, request));
            return view(xml, action, called.run(action), request, understood ? 200 : 400);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The action " + alias + " failed", e);
        }
    }

    /**
     * Tells an action which parameters it could not be given: without a command it shows its input again, as in Jira.
     * A command never looks at its errors by itself, so it is not run at all.
     */
    private boolean understood(ActionXml xml, Command called, Object action, Map<String, String> wrong) {
        if (wrong.isEmpty()) return true;
        String sentences = wrong.entrySet().stream()
                .map(one -> visitor.texts().getText("apps.action.number", one.getKey(), one.getValue()))
                .collect(Collectors.joining(" "));
        if (!called.validates()
                || !(action instanceof ActionSupport page)
                || !xml.views().containsKey(Action.INPUT)) {
            throw new ActionRefused(ActionRefused.Why.BAD_PARAMETER, sentences);
        }
        wrong.forEach((name, value) -> page.addError(name, visitor.texts().getText("apps.action.number", name, value)));
        return false;
    }

    private Optional<ActionResult> view(
            ActionXml xml, Object action, String result, HttpServletRequest request, int status) {
        if (result == null || result.equals(Action.NONE)) return Optional.empty();
        String template = Optional.ofNullable(xml.views().get(result)).orElseThrow(() -> withoutView(xml, result));
        RequiredResources required = new RequiredResources();
        Page page = new Page(templates.render(
                xml.plugin().templates(), template, context(action, request, required), new Getters(action)));
        Locale locale = visitor.texts().getLocale();
        String tags = page.decorator().isPresent() ? "" : HeadTags.of(resources.deliver(PageNeeds.here(), locale));
        return Optional.of(
                new ActionResult(status, page.decorator(), page.title(), page.headRest() + tags, page.body()));
    }

    private Map<String, Object> context(Object action, HttpServletRequest request, RequiredResources required) {
        Map<String, Object> context = new HashMap<>(visitor.everywhere());
        String token = tokens.generateToken(request);
        context.put("action", action);
        context.put("req", request);
        context.put("atl_token", token);
        context.put("xsrfToken", token);
        context.put("webResourceManager", required);
        return context;
    }

    private static RuntimeException withoutView(ActionXml xml, String result) {
        if (result.equals(Action.LOGIN)) {
            return new ActionRefused(ActionRefused.Why.NOT_LOGGED_IN, "Nobody is logged in");
        }
        return result.equals("permissionviolation") || result.equals("securitybreach")
                ? new ActionRefused(ActionRefused.Why.NOT_PERMITTED, "This page is not for the visitor")
                : new IllegalStateException("The action " + xml.alias() + " has no view '" + result + "'");
    }
}
