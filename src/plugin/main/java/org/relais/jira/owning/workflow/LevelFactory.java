package org.relais.jira.owning.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import jakarta.inject.Inject;
import java.util.Map;
import org.relais.jira.jira.CurrentVisitor;

/** Configures how firmly a validator asks: whether it refuses the step, or leaves it to the panel to say what is missing. */
public class LevelFactory extends PlainFactory implements WorkflowPluginValidatorFactory {
    private static final String LEVEL = "level";
    private static final String ADVISE = "advise";
    private static final String BLOCK = "block";

    @Inject
    public LevelFactory(CurrentVisitor visitor) {
        super(visitor);
    }

    /** Whether it only advises; what nobody said is to block. */
    static boolean advises(Map<?, ?> arguments) {
        return ADVISE.equals(arguments.get(LEVEL));
    }

    @Override
    void form(Map<String, Object> params, Map<?, ?> arguments) {
        super.form(params, arguments);
        params.put("advises", advises(arguments));
    }

    @Override
    String summary(Map<?, ?> arguments) {
        return super.summary(arguments) + " "
                + visitor().words().getText("owning.workflow.level." + (advises(arguments) ? ADVISE : BLOCK));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> form) {
        return Map.of(LEVEL, sent(form, LEVEL).contains(ADVISE) ? ADVISE : BLOCK);
    }
}
