package org.relais.host.template;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes what one rendering prints, except markup: an {@link Html}, or a reference whose name ends in Html. */
final class Escaping implements ReferenceInsertionEventHandler {
    static final String KEY = "host.escaping";
    private static final Pattern MARKUP = Pattern.compile("\\$!?\\{?(.*\\.)?\\w*[hH]tml(\\(.*\\))?}?", Pattern.DOTALL);

    private final Blocked blocked;
    private boolean on;

    Escaping(Blocked blocked, boolean on) {
        this.blocked = blocked;
        this.on = on;
    }

    void turn(boolean on) {
        this.on = on;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        boolean emptied = blocked.emptied(reference);
        if (value == null) return emptied ? "" : null;
        boolean asItIs =
                !on || value instanceof Html || MARKUP.matcher(reference).matches();
        return asItIs ? value : StringEscapeUtils.escapeHtml4(value.toString());
    }
}
