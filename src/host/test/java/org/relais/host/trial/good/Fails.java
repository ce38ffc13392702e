package org.relais.host.trial.good;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Never gives anything. */
public class Fails implements ContextProvider {
    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        throw new IllegalStateException("on purpose");
    }
}
