package org.relais.host.template;

import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.util.List;

/** An object of a plugin, as a template meets it. */
public class Something {
    public String getName() {
        return "<Ann>";
    }

    public String getNameHtml() {
        return "<b>Ann</b>";
    }

    @HtmlSafe
    public String safe() {
        return "<i>Ann</i>";
    }

    public boolean isAllowed() {
        return true;
    }

    public List<String> names() {
        return List.of("<1>", "2");
    }

    public String find(String name, long id) {
        return name + id;
    }

    public void setName(String name) {
        throw new IllegalStateException("no template may change " + name);
    }
}
