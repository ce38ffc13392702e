package org.relais.host.workflow;

/** What stands on a transition: a post-function, a condition or a validator. */
public enum RuleKind {
    FUNCTION("function"),
    CONDITION("condition"),
    VALIDATOR("validator");

    private final String element;

    RuleKind(String element) {
        this.element = element;
    }

    /** How a workflow writes it; also the last part of its module's element, and of the keys of its words. */
    public String element() {
        return element;
    }
}
