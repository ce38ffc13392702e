package org.relais.host.trial.good;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds where the page says yes to the parameter's name. */
public class Asked implements Condition {
    private String about;

    @Override
    public void init(Map<String, String> params) {
        about = params.get("about");
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Boolean.TRUE.equals(context.get(about));
    }
}
