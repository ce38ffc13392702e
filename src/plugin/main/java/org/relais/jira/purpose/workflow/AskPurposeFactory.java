package org.relais.jira.purpose.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;

/** Configures the post-function <em>Ask for the purpose</em>: also whether by a notice or by a comment. */
public class AskPurposeFactory extends DemandFactory implements WorkflowPluginFunctionFactory {
    private static final String NOTICE = "notice";
    private static final List<String> WAYS = List.of(NOTICE, Later.COMMENT);

    private final CurrentVisitor visitor;

    @Inject
    public AskPurposeFactory(CurrentVisitor visitor) {
        super(visitor, false);
        this.visitor = visitor;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        super.getVelocityParamsForInput(params);
        params.put("ways", ways(NOTICE));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> params, AbstractDescriptor descriptor) {
        super.getVelocityParamsForEdit(params, descriptor);
        params.put("ways", ways(way(arguments(descriptor))));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> params, AbstractDescriptor descriptor) {
        super.getVelocityParamsForView(params, descriptor);
        params.put("how", visitor.words().getText("purpose.workflow.how." + way(arguments(descriptor))));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        Map<String, Object> arguments = new HashMap<>(super.getDescriptorParams(form));
        arguments.put(Later.HOW, sent(form, Later.HOW).contains(Later.COMMENT) ? Later.COMMENT : NOTICE);
        return arguments;
    }

    @Override
    String saying(boolean inheritedCounts) {
        return inheritedCounts ? "purpose.workflow.inquires.inherited" : "purpose.workflow.inquires.own";
    }

    private static String way(Map<?, ?> arguments) {
        return Later.COMMENT.equals(arguments.get(Later.HOW)) ? Later.COMMENT : NOTICE;
    }

    private List<PartLine> ways(String chosen) {
        return WAYS.stream()
                .map(way ->
                        new PartLine(way, visitor.words().getText("purpose.workflow.how." + way), way.equals(chosen)))
                .toList();
    }
}
