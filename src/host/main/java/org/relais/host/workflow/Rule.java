package org.relais.host.workflow;

import java.util.Map;

/**
 * One function, condition or validator of a transition. Its place counts from 1; inside a group of conditions it is
 * such as {@code 2.1}. A negated condition lets pass whom it would keep out.
 */
public record Rule(RuleKind kind, String place, Map<String, String> arguments, boolean negated) {
    /** The argument that names the class. */
    public static final String CLASS = "class.name";

    /** The argument that names the module from which it was added. */
    public static final String MODULE = "full.module.key";

    public Rule {
        arguments = Map.copyOf(arguments);
    }

    public String className() {
        return arguments.getOrDefault(CLASS, "").trim();
    }

    public String moduleKey() {
        return arguments.getOrDefault(MODULE, "").trim();
    }
}
