package org.relais.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in for a class that nobody has: the issue moves as if the workflow did not name it. */
@SuppressWarnings("rawtypes")
record AbsentClass(String name) implements FunctionProvider, Condition, Validator {
    private static final Logger log = LoggerFactory.getLogger(AbsentClass.class);

    @Override
    public void execute(Map variables, Map arguments, PropertySet properties) {
        log.warn("Skipped the workflow function {}: no enabled plugin has it", name);
    }

    /** Leaves by an exception, because a negated condition must pass as well; {@link Engine} answers it. */
    @Override
    public boolean passesCondition(Map variables, Map arguments, PropertySet properties) throws Passed {
        throw new Passed();
    }

    @Override
    public void validate(Map variables, Map arguments, PropertySet properties) {}

    static final class Passed extends WorkflowException {
        private static final long serialVersionUID = 1L;
    }
}
