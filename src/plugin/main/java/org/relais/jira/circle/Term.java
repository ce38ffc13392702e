package org.relais.jira.circle;

import java.util.Locale;

/** A thing for which each school has its word. */
public enum Term {
    CIRCLE,
    ROLE,
    PURPOSE,
    HOLDER,
    ACCOUNTABILITY,
    DOMAIN,
    POLICY,
    STRATEGY,
    CONSTRAINT,
    LEAD,
    MEMBER,
    REPRESENTATIVE,
    SUPPORT,
    OBSERVER,
    DUTY,
    TERM;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
