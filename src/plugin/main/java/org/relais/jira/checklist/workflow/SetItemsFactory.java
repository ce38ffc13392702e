package org.relais.jira.checklist.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import jakarta.inject.Inject;
import java.util.Map;
import org.relais.jira.checklist.SettingItems;
import org.relais.jira.jira.CurrentVisitor;

/** Configures the post-function <em>Set checklist items</em>: of which list, and to what. */
public class SetItemsFactory extends AbstractWorkflowPluginFactory implements WorkflowPluginFunctionFactory {
    private final CurrentVisitor visitor;

    @Inject
    public SetItemsFactory(CurrentVisitor visitor) {
        this.visitor = visitor;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        form(params, Map.of());
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        form(params, arguments(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        Map<?, ?> arguments = arguments(descriptor);
        String list = Settings.list(arguments);
        String of = list.isEmpty()
                ? visitor.words().getText("checklist.workflow.of-all")
                : visitor.words().getText("checklist.workflow.asks.list", list);
        params.put("summary", visitor.words().getText("checklist.workflow.sets." + Settings.way(arguments)) + " " + of);
    }

    private void form(Map<String, Object> params, Map<?, ?> arguments) {
        params.put("i18n", visitor.words());
        params.put("list", Settings.list(arguments));
        params.put(
                "ways",
                SettingItems.WAYS.stream()
                        .map(way -> new DemandFactory.WayChoice(
                                way,
                                visitor.words().getText("checklist.workflow.sets." + way),
                                way.equals(Settings.way(arguments))))
                        .toList());
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Map.of(
                Settings.WAY,
                Settings.way(Map.of(
                        Settings.WAY, DemandFactory.sent(form, Settings.WAY).orElse(""))),
                Demands.LIST,
                DemandFactory.fit(DemandFactory.sent(form, Demands.LIST).orElse("")));
    }

    private static Map<?, ?> arguments(AbstractDescriptor descriptor) {
        return descriptor instanceof FunctionDescriptor function ? function.getArgs() : Map.of();
    }
}
