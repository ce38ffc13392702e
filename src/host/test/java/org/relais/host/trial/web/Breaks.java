package org.relais.host.trial.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** A condition that fails. */
public class Breaks implements Condition {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        throw new IllegalStateException("this condition always fails");
    }
}
