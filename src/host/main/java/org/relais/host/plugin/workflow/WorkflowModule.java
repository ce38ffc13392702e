package org.relais.host.plugin.workflow;

import com.atlassian.jira.plugin.workflow.JiraWorkflowPluginConstants;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.relais.host.db.Statements;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.plugin.web.Once;
import org.relais.host.template.Templates;
import org.relais.host.workflow.Rule;
import org.relais.host.workflow.RuleKind;
import org.relais.host.workflow.Scope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A post-function, condition or validator that a plugin offers to transitions. What fails in it says so in its place. */
public final class WorkflowModule {
    private static final Logger log = LoggerFactory.getLogger(WorkflowModule.class);

    private final RunningPlugin plugin;
    private final ModuleXml module;
    private final RuleKind kind;
    private final Once<WorkflowPluginFactory> factory;
    private final Templates templates;
    private final Visitor visitor;

    WorkflowModule(RunningPlugin plugin, ModuleXml module, RuleKind kind, Templates templates, Visitor visitor) {
        this.plugin = plugin;
        this.module = module;
        this.kind = kind;
        this.templates = templates;
        this.visitor = visitor;
        Class<? extends WorkflowPluginFactory> type =
                plugin.load(module.xml().required("class"), WorkflowPluginFactory.class);
        this.factory = new Once<>(() -> plugin.create(type));
        if (className().isEmpty())
            throw new IllegalArgumentException(module.completeKey() + " has no <" + kind.element() + "-class>");
    }

    String owner() {
        return plugin.key();
    }

    public RuleKind kind() {
        return kind;
    }

    public String completeKey() {
        return module.completeKey();
    }

    /** What Jira writes into workflows: the plugin's key and the module's, without anything between. */
    public String storedKey() {
        return plugin.key() + module.key();
    }

    /** What the workflow will run. */
    public String className() {
        return module.xml().childText(kind.element() + "-class");
    }

    /** In the reader's language. */
    public String name() {
        return visitor.label(module.xml().attribute("i18n-name-key"), module.name());
    }

    /** In the reader's language; may be empty. */
    public String description() {
        Optional<String> key = module.xml().child("description").flatMap(text -> text.attribute("key"));
        return visitor.label(key, module.xml().childText("description"));
    }

    /** Whether it can be added to transitions like this one; each kind of transition where it does not say. */
    public boolean addableTo(Scope scope) {
        String addable = module.xml().childText("addable");
        return addable.isEmpty() || Set.of(addable.split("[,\\s]+")).contains(scope.word());
    }

    /** Whether a transition has it once at most. */
    public boolean unique() {
        return says("unique", false);
    }

    public boolean orderable() {
        return says("orderable", true);
    }

    public boolean deletable() {
        return says("deletable", true);
    }

    public boolean editable() {
        return module.template(JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS)
                .isPresent();
    }

    /** Whether there is something to fill in before it is added. */
    public boolean asks() {
        return module.template(JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS)
                .isPresent();
    }

    private boolean says(String child, boolean otherwise) {
        String text = module.xml().childText(child);
        return text.isEmpty() ? otherwise : text.equals("true");
    }

    /** The markup of a form for something new, or a sentence where the plugin fails. */
    public String input() {
        return render(JiraWorkflowPluginConstants.RESOURCE_NAME_INPUT_PARAMETERS, null);
    }

    /** The markup of a form with what is set. */
    public String edit(Rule rule) {
        return render(JiraWorkflowPluginConstants.RESOURCE_NAME_EDIT_PARAMETERS, described(rule));
    }

    /** The markup that says what it does. */
    public String view(Rule rule) {
        return render(JiraWorkflowPluginConstants.RESOURCE_NAME_VIEW, described(rule));
    }

    /**
     * What is to be kept of a filled-in form, as the factory says it.
     *
     * @throws RuntimeException as the factory throws it: the form was not understood
     */
    public Map<String, String> arguments(Map<String, String[]> form) {
        Map<String, String> kept = new LinkedHashMap<>();
        kept.put(Rule.CLASS, className());
        kept.put(Rule.MODULE, storedKey());
        try (Statements.Scope booked = plugin.during()) {
            Map<String, ?> said = factory.get().getDescriptorParams(new HashMap<>(form));
            if (said != null)
                said.forEach((name, value) -> {
                    if (value != null) kept.put(name, value.toString());
                });
        }
        return kept;
    }

    private String render(String resource, AbstractDescriptor descriptor) {
        Optional<String> template = module.template(resource);
        if (template.isEmpty()) return "";
        try (Statements.Scope booked = plugin.during()) {
            Map<String, Object> context = visitor.everywhere();
            context.putAll(factory.get().getVelocityParams(resource, descriptor));
            return templates.render(plugin.templates(), template.get(), context);
        } catch (RuntimeException | LinkageError e) {
            log.error("The {} of {} failed", resource, completeKey(), e);
            return "<p class=\"error\">" + visitor.texts().getText("workflow.module.failed") + "</p>";
        }
    }

    @SuppressWarnings("unchecked")
    private AbstractDescriptor described(Rule rule) {
        switch (kind) {
            case FUNCTION -> {
                FunctionDescriptor function = new FunctionDescriptor();
                function.setType("class");
                function.getArgs().putAll(rule.arguments());
                return function;
            }
            case CONDITION -> {
                ConditionDescriptor condition = new ConditionDescriptor();
                condition.setType("class");
                condition.getArgs().putAll(rule.arguments());
                return condition;
            }
            default -> {
                ValidatorDescriptor validator = new ValidatorDescriptor();
                validator.setType("class");
                validator.getArgs().putAll(rule.arguments());
                return validator;
            }
        }
    }
}
