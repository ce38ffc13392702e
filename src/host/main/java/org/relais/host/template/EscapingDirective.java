package org.relais.host.template;

import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code #enable_html_escaping()} and {@code #disable_html_escaping()}; the latter is the host's alone. */
public abstract class EscapingDirective extends Directive {
    private static final Logger log = LoggerFactory.getLogger(Templates.class);

    private final String name;
    private final boolean on;

    EscapingDirective(String name, boolean on) {
        this.name = name;
        this.on = on;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer, Node node) {
        Engine engine = (Engine) rsvc.getApplicationAttribute(Engine.class);
        if (!on && engine.restricted()) {
            log.warn("{}: a plugin's template cannot turn HTML escaping off; it stays on", getTemplateName());
        } else {
            ((Escaping) context.get(Escaping.KEY)).turn(on);
        }
        return true;
    }

    /** Turns escaping on, as it is anyway. */
    public static final class Enable extends EscapingDirective {
        public Enable() {
            super("enable_html_escaping", true);
        }
    }

    /** Turns escaping off in a template of the host. */
    public static final class Disable extends EscapingDirective {
        public Disable() {
            super("disable_html_escaping", false);
        }
    }
}
