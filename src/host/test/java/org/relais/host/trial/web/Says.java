package org.relais.host.trial.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;

/** Holds where its parameter says so. */
public class Says implements Condition {
    private boolean answer;

    @Override
    public void init(Map<String, String> params) {
        answer = "yes".equals(params.get("answer"));
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return answer;
    }
}
