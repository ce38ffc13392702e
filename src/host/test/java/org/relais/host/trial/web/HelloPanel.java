package org.relais.host.trial.web;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A panel that is a class. */
public class HelloPanel implements WebPanel {
    private final Sign sign;

    public HelloPanel(Sign sign) {
        this.sign = sign;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        return "<b>" + sign.text() + " for " + context.get("who") + "</b>";
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }
}
