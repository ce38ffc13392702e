package org.relais.host.trial.flow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** Nobody gets through. */
public class Never implements Condition {
    @Override
    public boolean passesCondition(Map variables, Map arguments, PropertySet properties) {
        return false;
    }
}
