package org.relais.host.plugin.workflow;

import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.relais.host.plugin.bundle.ModuleKind;
import org.relais.host.plugin.bundle.ModuleXml;
import org.relais.host.plugin.bundle.RunningPlugin;
import org.relais.host.plugin.bundle.Visitor;
import org.relais.host.template.Templates;
import org.relais.host.workflow.Rule;
import org.relais.host.workflow.RuleKind;
import org.relais.host.workflow.WorkflowClasses;

/** {@code <workflow-function>}, {@code <workflow-condition>}, {@code <workflow-validator>}: what plugins add to transitions. */
public final class WorkflowModules implements ModuleKind, WorkflowClasses {
    private record Offered(WorkflowModule module, RunningPlugin plugin) {}

    private final List<Offered> offered = new CopyOnWriteArrayList<>();
    private final Templates templates;
    private final Visitor visitor;

    public WorkflowModules(Templates templates, Visitor visitor) {
        this.templates = templates;
        this.visitor = visitor;
    }

    @Override
    public Set<String> elements() {
        return Set.of("workflow-function", "workflow-condition", "workflow-validator");
    }

    @Override
    public void enable(RunningPlugin plugin, ModuleXml module) {
        RuleKind kind =
                RuleKind.valueOf(module.type().substring("workflow-".length()).toUpperCase(Locale.ROOT));
        WorkflowModule added = new WorkflowModule(plugin, module, kind, templates, visitor);
        Class<?> type = plugin.load(added.className(), runs(kind)); // a class that is not there disables the module now
        if (type.isInterface()) throw new IllegalArgumentException(added.className() + " cannot be made");
        offered.add(new Offered(added, plugin));
    }

    private static Class<?> runs(RuleKind kind) {
        return switch (kind) {
            case FUNCTION -> FunctionProvider.class;
            case CONDITION -> Condition.class;
            case VALIDATOR -> Validator.class;
        };
    }

    @Override
    public void disable(RunningPlugin plugin) {
        offered.removeIf(one -> one.plugin().key().equals(plugin.key()));
    }

    /** What enabled plugins offer of a kind, by name in the reader's language. */
    public List<WorkflowModule> all(RuleKind kind) {
        return offered.stream()
                .map(Offered::module)
                .filter(module -> module.kind() == kind)
                .sorted(Comparator.comparing(WorkflowModule::name))
                .toList();
    }

    public Optional<WorkflowModule> find(String completeKey) {
        return offered.stream()
                .map(Offered::module)
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }

    /** The module from which a rule was added: by the key that it names, or by its class. */
    public Optional<WorkflowModule> of(Rule rule) {
        List<WorkflowModule> able = all(rule.kind());
        return able.stream()
                .filter(module -> module.storedKey().equals(rule.moduleKey()))
                .findFirst()
                .or(() -> able.stream()
                        .filter(module -> module.className().equals(rule.className()))
                        .findFirst());
    }

    @Override
    public Object create(String className) {
        for (Offered one : offered) {
            if (one.module().className().equals(className))
                return one.plugin()
                        .create(one.plugin().load(className, runs(one.module().kind())));
        }
        return null;
    }
}
