package org.relais.host.trial.good;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** Gives the panel one line and all notes. */
public class Lines implements ContextProvider {
    private final Notes notes;

    public Lines(Notes notes) {
        this.notes = notes;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        return Map.of("line", new Line("<script>", "hidden"), "notes", notes.all());
    }
}
