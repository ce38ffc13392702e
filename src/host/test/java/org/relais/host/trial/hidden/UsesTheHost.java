package org.relais.host.trial.hidden;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;
import org.relais.host.template.Html;

/** Wants a class of the host itself, which no plugin may see. */
public class UsesTheHost implements ContextProvider {
    public UsesTheHost(Html html) {}

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of();
    }
}
