package org.relais.host.trial.flow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** Never content. */
public class Demand implements Validator {
    @Override
    public void validate(Map variables, Map arguments, PropertySet properties) throws InvalidInputException {
        throw new InvalidInputException("I want " + arguments.get("text"));
    }
}
